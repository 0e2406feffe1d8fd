using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>What became of a message that a ticket took as a note: read from the marks of its notes.</summary>
public sealed record TakenMessage
{
    /// <summary>The key of the message; opaque.</summary>
    public required string Key { get; init; }

    /// <summary>The note that took it.</summary>
    public required Note Note { get; init; }

    /// <summary>The digest of the words as they were last typed; null where it is not known.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the message is deleted in Teams.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The ticket that the note was moved to; null where it was not.</summary>
    public TicketId? MovedTo { get; init; }

    /// <summary>The message on a ticket that has these notes; null when it was never taken there.</summary>
    public static TakenMessage? Of(ImmutableArray<Note> notes, string key)
    {
        TakenMessage? taken = null;
        foreach (var note in notes)
        {
            taken = taken is null ? Begun(note, key) : taken.After(note);
        }

        return taken;
    }

    private static TakenMessage? Begun(Note note, string key) => note.Origin is { Mark: null or NoteMark.MovedIn } origin && origin.Message == key
        ? new TakenMessage { Key = key, Note = note, Words = origin.Words }
        : null;

    private TakenMessage After(Note note)
    {
        if (note.Origin is { Mark: NoteMark.MovedOut } moved && moved.Note == Note.Number)
        {
            return this with { MovedTo = moved.Ticket };
        }

        return note.Origin switch
        {
            { Message: var message } when message != Key => this,
            { Mark: NoteMark.MovedIn } back => new TakenMessage { Key = Key, Note = note, Words = back.Words },
            { Mark: NoteMark.Correction or null } changed => this with { Words = changed.Words, IsWithdrawn = false },
            { Mark: NoteMark.Withdrawal } => this with { IsWithdrawn = true },
            { Mark: NoteMark.Restoration } => this with { IsWithdrawn = false },
            _ => this,
        };
    }
}
