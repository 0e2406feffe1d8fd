using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>A text that is nearly a command: asked, never taken for a note in silence. One button does what was meant, the other keeps the text.</summary>
public static class NearMissCard
{
    /// <param name="ticket">The id of the call that is on; null between calls.</param>
    /// <param name="known">Its ticket, where it was read.</param>
    /// <param name="typed">The text as it was typed.</param>
    /// <param name="usage">How the command is typed.</param>
    /// <param name="button">What its button is called.</param>
    /// <param name="run">What the button does.</param>
    /// <param name="message">The id of the message; null when it is not known.</param>
    public static AdaptiveCard Render(
        string? ticket, string typed, string usage, string button, RunCommand run, string? message = null, Ticket? known = null) => CardFactory.Create(
        $"Did you mean {usage}?",
    [
        Words.Line(Words.Run("Did you mean "), Words.Bold(usage), Words.Run("?")),
        .. TicketNameLine.Create(known),
        .. Buttons.Rows(
            Buttons.Primary(button, run),
            Buttons.Quiet(ticket is null ? "New call, keep as note" : "Keep it as a note", new KeepAsNote { Card = run.Card, Ticket = ticket, Text = typed, Message = message })),
    ]);
}
