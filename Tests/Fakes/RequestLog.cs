namespace LeanTechBot.Tests.Fakes;

/// <summary>The calls that were made to a channel, in their order; a test can wait for one.</summary>
internal sealed class RequestLog
{
    private readonly Lock gate = new();
    private readonly List<ConnectorRequest> requests = [];
    private readonly List<(Func<ConnectorRequest, bool> Sought, TaskCompletionSource<ConnectorRequest> Found)> waiting = [];

    public IReadOnlyList<ConnectorRequest> All
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    public void Add(ConnectorRequest request)
    {
        lock (gate)
        {
            requests.Add(request);
            foreach (var (_, found) in waiting.Where(item => item.Sought(request)))
            {
                found.TrySetResult(request);
            }
        }
    }

    public Task<ConnectorRequest> WaitForAsync(Func<ConnectorRequest, bool> sought)
    {
        lock (gate)
        {
            if (requests.FirstOrDefault(sought) is { } made)
            {
                return Task.FromResult(made);
            }

            var found = new TaskCompletionSource<ConnectorRequest>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((sought, found));
            return found.Task;
        }
    }
}
