using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>Every word that the bot understands, and that anything else is a note.</summary>
public static class HelpCard
{
    /// <param name="words">Each word as it is typed, and what it does.</param>
    /// <param name="current">The ticket of the call that is on, to go back to; null between calls.</param>
    public static AdaptiveCard Render(string key, IEnumerable<(string Word, string Does)> words, Ticket? current) => CardFactory.Create(
        "What you can type to LeanTechBot",
    [
        Words.Heading("What you can type"),
        .. words.Select(word => Facts.Of(word.Word, word.Does)),
        Words.Quiet("Anything else you type during a call becomes a Live Incident Note with the time. Never type a password or a card number."),
        .. TicketNameLine.Create(current),
        .. Buttons.Rows(current is { } on
            ? Buttons.Primary("Show the step", new ResumeCall { Card = key, Ticket = on.Id.ToString() })
            : Buttons.Primary("New call", new OpenTicket { Card = key })),
    ]);
}
