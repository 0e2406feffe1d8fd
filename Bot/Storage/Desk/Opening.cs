using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A ticket that somebody waits to have opened.</summary>
internal sealed class Opening(string operation, DateTimeOffset now, Func<TicketId, TicketChange> open, CancellationToken cancellationToken)
{
    /// <summary>How long an operation may come again, and how far apart the clocks may be by which it does. After that nobody asks for its record.</summary>
    public static readonly TimeSpan Repeatable = TimeSpan.FromDays(2);

    // The continuations belong to turns: they do not run within the work for others.
    private readonly TaskCompletionSource<Ticket> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Operation => operation;

    public TicketMonth Month { get; } = TicketMonth.Of(now);

    /// <summary>Where its record is written.</summary>
    public TableKey Opened => DeskKeys.Opened(Month, operation);

    /// <summary>Where its record may lie: near the end of a month in the one beside it too, for the first delivery may have come before that end, or the clock been put back over it.</summary>
    public ImmutableArray<TableKey> Records =>
        [.. new[] { Month, TicketMonth.Of(now - Repeatable), TicketMonth.Of(now + Repeatable) }.Distinct().Select(month => DeskKeys.Opened(month, operation))];

    /// <summary>Ends with the ticket, or when its turn gives up.</summary>
    public Task<Ticket> Ticket => completion.Task.WaitAsync(cancellationToken);

    /// <summary>Whether its turn gave up before anything was begun for it.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    /// <summary>What the ticket is under a number.</summary>
    public TicketChange Under(TicketId id) => TicketRows.Remembering(open(id), id, operation);

    public void Succeed(Ticket ticket) => completion.TrySetResult(ticket);

    public void Fail(Exception exception) => completion.TrySetException(exception);
}
