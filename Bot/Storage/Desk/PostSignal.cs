using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Tells this instance's dispatcher at once which tickets have new pending posts. A lost signal costs time only: the rows are found again.</summary>
public sealed class PostSignal
{
    private readonly Channel<TicketId> tickets = Channel.CreateUnbounded<TicketId>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock gate = new();
    private readonly HashSet<TicketId> queued = [];
    private TaskCompletionSource idle = Ended();
    private int open;

    /// <summary>Hands out what is raised, in its order; each is to be followed by <see cref="Done"/>.</summary>
    public async IAsyncEnumerable<TicketId> TakeAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var id in tickets.Reader.ReadAllAsync(cancellationToken))
        {
            lock (gate)
            {
                queued.Remove(id);
            }

            yield return id;
        }
    }

    /// <summary>A ticket has something to deliver. One that waits to be taken already is taken once: else the sweeps of a storm would queue more than is delivered.</summary>
    public void Raise(TicketId id)
    {
        lock (gate)
        {
            if (!queued.Add(id))
            {
                return;
            }

            idle = open++ == 0 ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : idle;
            tickets.Writer.TryWrite(id);
        }
    }

    /// <summary>One raised ticket was gone through.</summary>
    public void Done()
    {
        lock (gate)
        {
            if (--open == 0)
            {
                idle.SetResult();
            }
        }
    }

    /// <summary>Ends when everything raised was gone through, and what that raised too.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return idle.Task.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource Ended()
    {
        var ended = new TaskCompletionSource();
        ended.SetResult();
        return ended;
    }
}
