using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>A note that was typed on the wrong call goes to the right one. Notes are never removed (SOP-7010): the first ticket keeps the note and says where it went.</summary>
public static class MovedNotes
{
    /// <summary>The engineer's note with its later corrections, in order; empty when there is no such note to move.</summary>
    public static ImmutableArray<Note> Of(ImmutableArray<Note> notes, int number)
    {
        if (notes.FirstOrDefault(note => note.Number == number) is not { Kind: NoteKind.Engineer, Origin: null or { Mark: null or NoteMark.MovedIn } } first)
        {
            return [];
        }

        return [first, .. notes.Where(note => note.Number > number && note.Origin is { Mark: NoteMark.Correction } origin && origin.Note == number)];
    }

    /// <summary>The ticket that a note was moved to; null when it was not.</summary>
    public static TicketId? MovedTo(ImmutableArray<Note> notes, int number) =>
        notes.FirstOrDefault(note => note.Origin is { Mark: NoteMark.MovedOut } origin && origin.Note == number)?.Origin?.Ticket;

    /// <summary>The first ticket, which keeps the note and a trace. The codes that only the moved note named are no longer its own.</summary>
    /// <param name="notes">All notes of the ticket.</param>
    /// <param name="moved">Those that are moved.</param>
    public static TicketChange Out(Ticket from, ImmutableArray<Note> notes, ImmutableArray<Note> moved, TicketId to, KnowledgeHub hub, DateTimeOffset now)
    {
        var origin = new NoteOrigin { Mark = NoteMark.MovedOut, Note = moved[0].Number, Ticket = to };
        var noted = TicketChange.Of(HeardFacts.MoveOut(from, moved[0].Number)).Noting(
            now, NoteKind.Bot, "LeanTechBot", $"Moved to {to} by {from.Engineer.Name}: {CorrectedNotes.Meant(moved[0])}. It belongs to that call.", origin);
        var gone = moved.Select(note => note.Text);
        var staying = notes.Except(moved).Where(note => note.Kind is NoteKind.Engineer or NoteKind.Colleague && MovedTo(notes, note.Number) is null).Select(note => note.Text);
        return LiveUpdate.Retract(TicketCodes.Unsay(noted, gone, staying, hub, now), moved[0], now);
    }

    /// <summary>The second ticket, which takes the note as if it had been typed there.</summary>
    /// <param name="from">The first ticket, which the note has left.</param>
    public static TicketChange In(Ticket to, Ticket from, ImmutableArray<Note> moved, KnowledgeHub hub, DateTimeOffset now)
    {
        var first = moved[0];
        var origin = new NoteOrigin { Message = first.Origin?.Message, Words = first.Origin?.Words, Mark = NoteMark.MovedIn, Note = first.Number, Ticket = from.Id };
        var change = TicketChange.Of(to).Noting(now, NoteKind.Engineer, first.Author, $"{first.Text}\n(taken {PhilippineTime.Minute(first.At)}, moved here from {from.Id})", origin);
        var number = change.Ticket.NoteCount;
        change = change.With(ticket => HeardFacts.MoveIn(ticket, HeardFacts.MovedWith(from, first.Number), number));
        foreach (var correction in moved.Skip(1))
        {
            change = change.Noting(now, NoteKind.Engineer, correction.Author, correction.Text, correction.Origin! with { Note = number });
        }

        var heard = moved.Aggregate(change, (all, note) => SecurityEventQuestion.Hear(all, note.Text));
        return TicketCodes.Settle(LiveUpdate.Post(heard, moved[^1].Text, now), hub, now);
    }
}
