namespace LeanTechBot.Tests.Fakes;

/// <summary>The calls that are on their way now, to be answered before a test's time passes.</summary>
internal sealed class CallsInFlight
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, TaskCompletionSource> calls = [];
    private TaskCompletionSource none = New();

    public CallsInFlight() => none.SetResult();

    /// <summary>Ends when no call is on its way.</summary>
    public Task WhenNoneAsync()
    {
        lock (gate)
        {
            return none.Task;
        }
    }

    /// <summary>Ends when a call was ended.</summary>
    public Task WhenEndedAsync(string call)
    {
        lock (gate)
        {
            return calls.TryGetValue(call, out var ended) ? ended.Task : Task.CompletedTask;
        }
    }

    /// <summary>A call begins; returns what to end it by.</summary>
    public string Begin()
    {
        var call = $"{Guid.NewGuid():N}";
        lock (gate)
        {
            none = calls.Count == 0 ? New() : none;
            calls[call] = New();
        }

        return call;
    }

    /// <summary>A call was answered, or is to be waited for no more; nothing when it was ended before.</summary>
    public void End(string call)
    {
        lock (gate)
        {
            if (calls.Remove(call, out var ended))
            {
                ended.SetResult();
            }

            if (calls.Count == 0)
            {
                none.TrySetResult();
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
