namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>Where a note comes from, and what it says of another note. Nothing of it is ever read out of a note's words.</summary>
public sealed record NoteOrigin
{
    /// <summary>The key of the message, made of its conversation and its id; opaque. Null for a note that took no message.</summary>
    public string? Message { get; init; }

    /// <summary>A digest of the words as they were typed: an edit that changes none of them is no correction.</summary>
    public string? Words { get; init; }

    /// <summary>What the note says of another one; null for a note that speaks for itself.</summary>
    public NoteMark? Mark { get; init; }

    /// <summary>The number of the note that it speaks of: on its own ticket, or where it was moved in, on the other one.</summary>
    public int? Note { get; init; }

    /// <summary>The other ticket of a note that was moved; null elsewhere.</summary>
    public TicketId? Ticket { get; init; }
}
