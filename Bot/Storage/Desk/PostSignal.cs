using System.Threading.Channels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>Tells this instance's dispatcher at once which tickets have new pending posts. A lost signal costs time only: the rows are found again.</summary>
public sealed class PostSignal
{
    private readonly Channel<TicketId> tickets = Channel.CreateUnbounded<TicketId>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock gate = new();
    private TaskCompletionSource idle = Ended();
    private int open;

    public ChannelReader<TicketId> Tickets => tickets.Reader;

    public void Raise(TicketId id)
    {
        lock (gate)
        {
            idle = open++ == 0 ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : idle;
        }

        tickets.Writer.TryWrite(id);
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
