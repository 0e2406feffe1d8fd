using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// What becomes of a note when its message is edited, deleted or brought back in Teams. Notes are never changed (SOP-7010): each is a new note, on the ticket that took the
/// message, also where that ticket is closed.
/// </summary>
public static class CorrectedNotes
{
    /// <summary>How much of a note is repeated to say which one is meant.</summary>
    private const int Repeated = 80;

    /// <param name="message">The message as the ticket took it.</param>
    /// <param name="words">What it says now, secrets masked.</param>
    /// <param name="digest">The digest of these words.</param>
    public static TicketChange Correct(Ticket ticket, TakenMessage message, string words, string digest, KnowledgeHub hub, DateTimeOffset now)
    {
        var origin = new NoteOrigin { Message = message.Key, Words = digest, Mark = NoteMark.Correction, Note = message.Note.Number };
        var noted = TicketChange.Of(ticket).Noting(now, message.Note.Kind, message.Note.Author, $"Corrected: {words}", origin);
        if (message.Note.Kind == NoteKind.Engineer)
        {
            noted = HeardFacts.Correct(noted, message.Note.Number, words, hub.Listening.Read(words, TextPlace.Call).Facts);
        }

        return TicketCodes.Settle(SecurityEventQuestion.Hear(LiveUpdate.PostCorrection(noted, words, now), words), hub, now);
    }

    /// <param name="by">Who deleted the message.</param>
    public static TicketChange Withdraw(Ticket ticket, TakenMessage message, string by, DateTimeOffset now) =>
        Mark(HeardFacts.Withdraw(ticket, message.Note.Number), message, NoteMark.Withdrawal, $"Withdrawn by {by}: {Meant(message.Note)}. The message was deleted; its note stays.", now);

    /// <summary>The engineer takes a note back, whether or not its message is known.</summary>
    /// <param name="asked">The words that asked for it; null for a click.</param>
    public static TicketChange Undo(Ticket ticket, Note note, string? asked, DateTimeOffset now)
    {
        var words = Typed.Line(asked, Repeated) is { } line ? $" Asked for with “{line}”." : "";
        var origin = new NoteOrigin
        {
            Message = note.Origin?.Message,
            Words = note.Origin?.Words,
            Mark = NoteMark.Withdrawal,
            Note = note.Number,
        };
        var text = $"Withdrawn by {ticket.Engineer.Name}: {Meant(note)}. The note stays.{words}";
        return TicketChange.Of(HeardFacts.Withdraw(ticket, note.Number)).Noting(now, NoteKind.Bot, "LeanTechBot", text, origin);
    }

    /// <summary>The engineer's last typed note that is neither withdrawn nor moved; null when there is none.</summary>
    /// <param name="before">Notes from this number on do not count.</param>
    public static Note? LastStanding(ImmutableArray<Note> notes, int before) => notes.LastOrDefault(note => note.Number < before
        && note is { Kind: NoteKind.Engineer, Origin: null or { Mark: null or NoteMark.MovedIn } }
        && LastMark(notes, note) is not (NoteMark.Withdrawal or NoteMark.MovedOut));

    /// <summary>The note that was withdrawn last; null when none was.</summary>
    public static Note? LastWithdrawn(ImmutableArray<Note> notes)
    {
        var mark = notes.LastOrDefault(note => note.Origin?.Mark == NoteMark.Withdrawal)?.Origin;
        return mark is null ? null : notes.FirstOrDefault(note => note.Number == mark.Note);
    }

    private static NoteMark? LastMark(ImmutableArray<Note> notes, Note note) => notes
        .Select(later => later.Origin)
        .LastOrDefault(origin => origin?.Mark is NoteMark.Withdrawal or NoteMark.Restoration or NoteMark.MovedOut && origin.Note == note.Number)
        ?.Mark;

    /// <param name="by">Who brought the message back.</param>
    public static TicketChange Restore(Ticket ticket, TakenMessage message, string by, DateTimeOffset now) =>
        Mark(HeardFacts.Restore(ticket, message.Note.Number), message, NoteMark.Restoration, $"Brought back by {by}: {Meant(message.Note)}.", now);

    /// <summary>Which note is meant: its number, its time and its first words.</summary>
    public static string Meant(Note note) => $"note {note.Number} of {PhilippineTime.Minute(note.At)}, “{Typed.Line(note.Text, Repeated)}”";

    private static TicketChange Mark(Ticket ticket, TakenMessage message, NoteMark mark, string text, DateTimeOffset now) => TicketChange.Of(ticket).Noting(
        now, NoteKind.Bot, "LeanTechBot", text, new NoteOrigin { Message = message.Key, Words = message.Words, Mark = mark, Note = message.Note.Number });
}
