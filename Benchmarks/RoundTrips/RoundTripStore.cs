using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Storage;

namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>
/// Counts what goes through the storage seam: every call, and how many of them had to wait for one another. A call follows all those that had ended when it began;
/// each takes as long as a network's, so that calls made beside each other do overlap.
/// </summary>
/// <param name="way">How long a call takes at least.</param>
internal sealed class RoundTripStore(ITableStore store, TimeSpan way) : ITableStore
{
    private readonly Lock gate = new();
    private int ended;
    private int calls;

    /// <summary>What was counted since the last time it was asked.</summary>
    public (int Calls, int InSequence) Take()
    {
        lock (gate)
        {
            var taken = (calls, ended);
            (calls, ended) = (0, 0);
            return taken;
        }
    }

    public Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken) => CountAsync(() => store.FindAsync(key, cancellationToken));

    public IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        CountAsync(store.RangeAsync(range, take, cancellationToken), cancellationToken);

    public IAsyncEnumerable<TableKey> KeysAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        CountAsync(store.KeysAsync(range, take, cancellationToken), cancellationToken);

    public Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken) =>
        CountAsync(() => store.CommitAsync(changes, cancellationToken));

    private async IAsyncEnumerable<T> CountAsync<T>(IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var row in await CountAsync(() => rows.ToListAsync(cancellationToken).AsTask()))
        {
            yield return row;
        }
    }

    private async Task<T> CountAsync<T>(Func<Task<T>> call)
    {
        int place;
        lock (gate)
        {
            calls++;
            place = ended + 1;
        }

        await Task.Delay(way, TimeProvider.System);
        var result = await call();
        lock (gate)
        {
            ended = Math.Max(ended, place);
        }

        return result;
    }
}
