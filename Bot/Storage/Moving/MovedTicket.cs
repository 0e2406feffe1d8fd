using System.Collections.Immutable;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A ticket with all rows of its own. Its places in the indexes are not written: they follow from the ticket.</summary>
internal sealed record MovedTicket
{
    public required Ticket Ticket { get; init; }

    /// <summary>Whole notes, in order.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>Pending posts, by their keys.</summary>
    public required ImmutableArray<PostRow> Posts { get; init; }

    /// <summary>Lines that the incident log does not have yet.</summary>
    public required ImmutableArray<MovedLogLine> Log { get; init; }

    /// <summary>The operations that opened it and may be repeated, as their keys have them.</summary>
    public required ImmutableArray<string> Opened { get; init; }
}
