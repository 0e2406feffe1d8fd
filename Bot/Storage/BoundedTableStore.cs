using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Resilience;
using Polly;
using Polly.Registry;
using Polly.Timeout;

namespace LeanTechBot.Bot.Storage;

/// <summary>The back end, every call of it within <see cref="StoragePipeline"/>: a store that hangs is an outage after seconds, whatever its client waits for.</summary>
internal sealed class BoundedTableStore(ITableStore backEnd, ResiliencePipelineProvider<string> pipelines) : ITableStore
{
    private readonly ResiliencePipeline pipeline = pipelines.GetPipeline(StoragePipeline.Name);

    public async Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                static async (call, token) => await call.backEnd.FindAsync(call.key, token), (backEnd, key), cancellationToken);
        }
        catch (TimeoutRejectedException e)
        {
            throw Unavailable("A row could not be read", e);
        }
    }

    public IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        BoundAsync(token => backEnd.RangeAsync(range, take, token), cancellationToken);

    public IAsyncEnumerable<TableKey> KeysAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        BoundAsync(token => backEnd.KeysAsync(range, take, token), cancellationToken);

    /// <remarks>The caller's token counts until the changes are handed over, as everywhere; after that only the time-out leaves the outcome unknown.</remarks>
    public async Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                static async (call, limit) => await call.backEnd.CommitAsync(call.changes, call.cancellationToken).WaitAsync(limit), (backEnd, changes, cancellationToken), CancellationToken.None);
        }
        catch (TimeoutRejectedException e)
        {
            throw Unavailable("The changes could not be confirmed", e);
        }
    }

    /// <remarks>Not bounded: no turn waits for it, and a long log takes its time.</remarks>
    public Task EraseRemovedAsync(CancellationToken cancellationToken) => backEnd.EraseRemovedAsync(cancellationToken);

    private async IAsyncEnumerable<T> BoundAsync<T>(Func<CancellationToken, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var rows = read(given.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await MoveNextAsync(rows, given, cancellationToken))
        {
            yield return rows.Current;
        }
    }

    private async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> rows, CancellationTokenSource given, CancellationToken cancellationToken)
    {
        // A row of a page that is there already costs no call.
        var next = rows.MoveNextAsync();
        if (next.IsCompleted)
        {
            return await next;
        }

        try
        {
            return await pipeline.ExecuteAsync(
                static async (call, token) =>
                {
                    using var limit = token.UnsafeRegister(static given => ((CancellationTokenSource)given!).Cancel(), call.given);
                    return await call.next;
                },
                (next, given),
                cancellationToken);
        }
        catch (TimeoutRejectedException e)
        {
            throw Unavailable("Rows could not be read", e);
        }
    }

    private static StorageUnavailableException Unavailable(string what, Exception inner) => new($"{what} in time.", inner);
}
