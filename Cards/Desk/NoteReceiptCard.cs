using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Desk;

/// <summary>The receipt of a note while other calls are open too: where it is, and one click that moves it.</summary>
public static class NoteReceiptCard
{
    private const int TitleLength = 40;

    /// <param name="lines">What the receipt says, the ticket's name first.</param>
    /// <param name="ticket">The ticket that has the note.</param>
    /// <param name="note">The note's number there.</param>
    /// <param name="others">The engineer's other open tickets, the last walked first.</param>
    public static AdaptiveCard Render(string key, IReadOnlyList<string> lines, TicketId ticket, int note, ImmutableArray<Ticket> others) => CardFactory.Create(lines[0],
    [
        Words.Plain(lines[0]),
        .. lines.Skip(1).Select(Words.Plain),
        Words.Quiet("Of another call? Move it:"),
        .. Buttons.Rows(others.Select(other => Buttons.Quiet(Title(other, others), new MoveNote { Card = key, Ticket = ticket.ToString(), Note = note, To = other.Id.ToString() }))),
    ]);

    /// <summary>A note that was moved: where it is now, and the way back.</summary>
    public static AdaptiveCard Moved(string key, Ticket from, Ticket to, int note)
    {
        var text = $"Moved to {TicketName.Of(to)}. {TicketName.Of(from)} keeps a trace of it.";
        return CardFactory.Create(text,
        [
            Words.Plain(text),
            .. Buttons.Rows(from.Lifecycle.IsOpen ? Buttons.Quiet("Move it back", new MoveNote { Card = key, Ticket = to.Id.ToString(), Note = note, To = from.Id.ToString() }) : null),
        ]);
    }

    private static string Title(Ticket other, ImmutableArray<Ticket> others) =>
        TicketName.Client(other) is { } client && others.Count(ticket => TicketName.Client(ticket) == client) == 1 ? $"To {Clip.To(client, TitleLength)}" : $"To {other.Id}";
}
