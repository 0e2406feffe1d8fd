using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Storage;

namespace LeanTechBot.Tests.Fakes;

/// <summary>The bot's own store, with a switch that takes it away: what is asked of it then fails as an outage does.</summary>
internal sealed class StoreSwitch(ITableStore store) : ITableStore, IDisposable
{
    /// <summary>Nothing can be read or stored.</summary>
    public bool IsDown { get; set; }

    /// <summary>Everything can be read and nothing be stored.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>After so many more commits everything fails; null for never.</summary>
    public int? CommitsLeft { get; set; }

    /// <summary>The rows whose changes end as a call does that the client gave up; null for none.</summary>
    public Func<TableKey, bool>? Cancelling { get; set; }

    /// <summary>What is waited for before a commit; null for nothing.</summary>
    public Func<IReadOnlyList<RowChange>, Task>? Before { get; set; }

    /// <summary>What kills the bot at a commit; null for nothing.</summary>
    public KillSwitch? Kill { get; set; }

    public Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken)
    {
        ThrowIf(IsDown || Kill is { IsDead: true });
        return store.FindAsync(key, cancellationToken);
    }

    public async IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ThrowIf(IsDown || Kill is { IsDead: true });
        await foreach (var row in store.RangeAsync(range, take, cancellationToken))
        {
            yield return row;
        }
    }

    public async Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        ThrowIf(IsDown || IsReadOnly || CommitsLeft == 0);
        if (Cancelling is { } cancelling && changes.Any(change => change is not RowChange.Insert && cancelling(change.Key)))
        {
            throw new TaskCanceledException("The call of the store was given up.");
        }

        await (Before?.Invoke(changes) ?? Task.CompletedTask);
        CommitsLeft--;
        ThrowIf(Kill?.Passes($"before storing {Words(changes)}") == false);
        var result = await store.CommitAsync(changes, cancellationToken);
        ThrowIf(Kill?.Passes($"after storing {Words(changes)}") == false);
        return result;
    }

    public void Dispose() => (store as IDisposable)?.Dispose();

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
