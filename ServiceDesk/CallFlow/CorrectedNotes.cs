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

    /// <param name="by">Who brought the message back.</param>
    public static TicketChange Restore(Ticket ticket, TakenMessage message, string by, DateTimeOffset now) =>
        Mark(HeardFacts.Restore(ticket, message.Note.Number), message, NoteMark.Restoration, $"Brought back by {by}: {Meant(message.Note)}.", now);

    /// <summary>Which note is meant: its number, its time and its first words.</summary>
    public static string Meant(Note note) => $"note {note.Number} of {PhilippineTime.Minute(note.At)}, “{Typed.Line(note.Text, Repeated)}”";

    private static TicketChange Mark(Ticket ticket, TakenMessage message, NoteMark mark, string text, DateTimeOffset now) => TicketChange.Of(ticket).Noting(
        now, NoteKind.Bot, "LeanTechBot", text, new NoteOrigin { Message = message.Key, Words = message.Words, Mark = mark, Note = message.Note.Number });
}
