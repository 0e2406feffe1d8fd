using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>The engineer's open calls to take up, the call that is on to go on with, and a way to begin a new one.</summary>
public static class OpenTicketsCard
{
    /// <param name="current">The ticket of the call that is on; null between calls.</param>
    public static AdaptiveCard Render(string key, string message, OpenCalls open, TicketId? current = null) => CardFactory.Create(message,
    [
        Words.Line(Words.Bold(message)),
        .. OpenCallRows.Create(open, "Your open calls"),
        .. current is { } on
            ? Buttons.Rows(Buttons.Primary("Show the step", new ResumeCall { Card = key, Ticket = on.ToString() }), Buttons.Quiet("New call", new OpenTicket { Card = key }))
            : Buttons.Rows(Buttons.Primary("New call", new OpenTicket { Card = key })),
    ]);
}
