using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Storage;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The bot's own store, with a switch that takes it away: what is asked of it then fails as an outage does.</summary>
internal sealed class StoreSwitch(ITableStore store) : ITableStore, IDisposable
{
    private readonly SemaphoreSlim hung = new(0);
    private readonly CallsInFlight committing = new();
    private int asked;

    /// <summary>The bot's own store.</summary>
    public ITableStore Inner => store;

    /// <summary>How often anything was read or stored.</summary>
    public int Asked => asked;

    /// <summary>Nothing can be read or stored.</summary>
    public bool IsDown { get; set; }

    /// <summary>Everything can be read and nothing be stored.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>After so many more commits everything fails; null for never.</summary>
    public int? CommitsLeft { get; set; }

    /// <summary>The rows whose reading is never answered; null for none.</summary>
    public Func<TableKey, bool>? HangsReading { get; set; }

    /// <summary>The rows whose storing is never answered, though they are stored; null for none.</summary>
    public Func<TableKey, bool>? HangsStoring { get; set; }

    /// <summary>The rows whose changes end as a call does that the client gave up; null for none.</summary>
    public Func<TableKey, bool>? Cancelling { get; set; }

    /// <summary>What is waited for before a commit; null for nothing.</summary>
    public Func<IReadOnlyList<RowChange>, Task>? Before { get; set; }

    /// <summary>What kills the bot at a commit; null for nothing.</summary>
    public KillSwitch? Kill { get; set; }

    public async Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref asked);
        ThrowIf(IsDown || Kill is { IsDead: true });
        await HangAsync(HangsReading?.Invoke(key), cancellationToken);
        return await store.FindAsync(key, cancellationToken);
    }

    public async IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref asked);
        ThrowIf(IsDown || Kill is { IsDead: true });
        await foreach (var row in store.RangeAsync(range, take, cancellationToken))
        {
            yield return row;
        }
    }

    public async IAsyncEnumerable<TableKey> KeysAsync(RowRange range, int? take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref asked);
        ThrowIf(IsDown || Kill is { IsDead: true });
        await foreach (var key in store.KeysAsync(range, take, cancellationToken))
        {
            yield return key;
        }
    }

    public async Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref asked);
        ThrowIf(IsDown || IsReadOnly || CommitsLeft == 0);
        if (Cancelling is { } cancelling && changes.Any(change => change is not RowChange.Insert && cancelling(change.Key)))
        {
            throw new TaskCanceledException("The call of the store was given up.");
        }

        await (Before?.Invoke(changes) ?? Task.CompletedTask);
        CommitsLeft--;
        ThrowIf(Kill?.Passes($"before storing {Words(changes)}") == false);
        var result = await CommitNowAsync(changes, cancellationToken);
        ThrowIf(Kill?.Passes($"after storing {Words(changes)}") == false);

        // What was handed over is awaited, whatever the caller's token says.
        await HangAsync(changes.Any(change => HangsStoring?.Invoke(change.Key) == true), CancellationToken.None);
        return result;
    }

    public Task EraseRemovedAsync(CancellationToken cancellationToken) => store.EraseRemovedAsync(cancellationToken);

    /// <summary>Ends when nothing is being stored.</summary>
    public Task WhenQuietAsync() => committing.WhenNoneAsync();

    /// <summary>Ends when a call hangs, each time for another one.</summary>
    public Task HangsAsync() => hung.WaitAsync();

    public void Dispose()
    {
        hung.Dispose();
        (store as IDisposable)?.Dispose();
    }

    private async Task<CommitResult> CommitNowAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        var commit = committing.Begin();
        try
        {
            return await store.CommitAsync(changes, cancellationToken);
        }
        finally
        {
            committing.End(commit);
        }
    }

    private async Task HangAsync(bool? hangs, CancellationToken cancellationToken)
    {
        if (hangs == true)
        {
            hung.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    private static string Words(IReadOnlyList<RowChange> changes) =>
        string.Join(", ", changes.Select(change => $"{change.Key.Partition} {string.Join('|', change.Key.Row.Split('|').Take(2))}").Distinct().Take(4));

    private static void ThrowIf(bool outage)
    {
        if (outage)
        {
            throw new StorageUnavailableException("The store is switched off.");
        }
    }
}
