using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>A message was edited that no ticket took: what it says now is offered as a note, never kept or dropped in silence.</summary>
public static class EditedCard
{
    /// <param name="ticket">The id of the call that is on; null between calls.</param>
    /// <param name="known">Its ticket, where it was read.</param>
    /// <param name="message">The id of the edited message.</param>
    public static AdaptiveCard Render(string key, string? ticket, string text, string? message, Ticket? known = null) => CardFactory.Create(
        "You edited a message that is no note. Keep what it says now as one?",
    [
        Words.Plain("You edited a message that is no note of a ticket, so this is not stored yet:"),
        Words.Quiet($"“{Clip.To(text, 200)}”"),
        .. TicketNameLine.Create(known),
        .. Buttons.Rows(Buttons.Quiet(
            ticket is null ? "New call, keep as note" : "Keep it as a note", new KeepAsNote { Card = key, Ticket = ticket, Text = text, Message = message })),
    ]);
}
