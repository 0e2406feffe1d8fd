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
    public static AdaptiveCard Render(string author, string text, ImmutableArray<NamedTicket> tickets) => CardFactory.Create(
        "Add this message to a ticket's notes.",
    [
        Words.Line(Words.Bold(author)),
        new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Items = [Words.Plain(Clip.To(text, 600))] },
        Words.Quiet("It becomes a Live Incident Note under its author's name."),
        .. tickets.SelectMany(Choice),
    ]);

    private static IEnumerable<AdaptiveElement> Choice(NamedTicket ticket)
    {
        if (ticket.Client is { } client)
        {
            yield return Words.Quiet(client);
        }

        var data = new Dictionary<string, string> { [Ticket] = ticket.Id.ToString() };
        yield return new AdaptiveActionSet { Actions = [new AdaptiveSubmitAction { Title = $"Add to {ticket.Id}", Data = data }] };
    }

    /// <summary>A ticket to pick.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Client">Its client and company; null where they are not known, or not for the clicker's eyes (KB-102).</param>
    public readonly record struct NamedTicket(TicketId Id, string? Client);
}
