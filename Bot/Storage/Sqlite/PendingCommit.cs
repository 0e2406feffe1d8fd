namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>A transaction waiting for the writer.</summary>
internal sealed class PendingCommit(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
{
    // The continuations belong to turns: they may not run on the writer's thread.
    private readonly TaskCompletionSource<CommitResult> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommitResult? result;

    public IReadOnlyList<RowChange> Changes => changes;

    public Task<CommitResult> Completion => completion.Task;

    /// <summary>Whether its caller gave up before the writer came to it.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    /// <summary>Keeps the outcome until the group it was applied in is on disk.</summary>
    public void Applied(CommitResult outcome) => result = outcome;

    /// <summary>Tells the caller the outcome.</summary>
    public void Confirm()
    {
        if (result is null)
        {
            completion.SetCanceled(cancellationToken);
        }
        else
        {
            completion.SetResult(result);
        }
    }

    public void Fail(Exception reason) => completion.SetException(reason);
}
