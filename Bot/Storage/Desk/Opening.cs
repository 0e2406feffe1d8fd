using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A ticket that somebody waits to have opened.</summary>
internal sealed class Opening(string operation, TicketMonth month, Func<TicketId, TicketChange> open, CancellationToken cancellationToken)
{
    // The continuations belong to turns: they do not run within the work for others.
    private readonly TaskCompletionSource<Ticket> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Operation => operation;

    public TicketMonth Month => month;

    public TableKey Opened => DeskKeys.Opened(month, operation);

    /// <summary>Ends with the ticket, or when its turn gives up.</summary>
    public Task<Ticket> Ticket => completion.Task.WaitAsync(cancellationToken);

    /// <summary>Whether its turn gave up before anything was begun for it.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    /// <summary>What the ticket is under a number; null, and the turn is told, when that cannot be said.</summary>
    public TicketChange? Under(TicketId id)
    {
        try
        {
            return TicketRows.Remembering(open(id), id, operation);
        }
        catch (Exception exception)
        {
            Fail(exception);
            return null;
        }
    }

    public void Succeed(Ticket ticket) => completion.TrySetResult(ticket);

    public void Fail(Exception exception) => completion.TrySetException(exception);
}
