namespace LeanTechBot.Tests.Fakes;

/// <summary>The calls that a channel is serving now.</summary>
internal sealed class CallsInFlight
{
    private readonly Lock gate = new();
    private TaskCompletionSource none = Ended();
    private int calls;

    /// <summary>Ends when no call is served.</summary>
    public Task WhenNoneAsync()
    {
        lock (gate)
        {
            return none.Task;
        }
    }

    public void Begin()
    {
        lock (gate)
        {
            none = calls++ == 0 ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : none;
        }
    }

    public void End()
    {
        lock (gate)
        {
            if (--calls == 0)
            {
                none.SetResult();
            }
        }
    }

    private static TaskCompletionSource Ended()
    {
        var ended = new TaskCompletionSource();
        ended.SetResult();
        return ended;
    }
}
