using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>The dialog of the message action "Add to notes": the message, and the tickets it may belong to. A dialog knows no Action.Execute.</summary>
public static class AddToNotesCard
{
    /// <summary>The name under which a button names its ticket.</summary>
    public const string Ticket = "ticket";

    /// <param name="author">Who wrote the message.</param>
    /// <param name="tickets">The thread's own ticket, or the clicker's open ones; never empty.</param>
    public static AdaptiveCard Render(string author, string text, ImmutableArray<TicketId> tickets) => CardFactory.Create("Add this message to a ticket's notes.",
    [
        Words.Line(Words.Bold(author)),
        new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Items = [Words.Plain(Clip.To(text, 600))] },
        Words.Quiet("It becomes a Live Incident Note under its author's name."),
        .. tickets.Select(ticket => new AdaptiveActionSet
        {
            Actions = [new AdaptiveSubmitAction { Title = $"Add to {ticket}", Data = new Dictionary<string, string> { [Ticket] = ticket.ToString() } }],
        }),
    ]);
}
