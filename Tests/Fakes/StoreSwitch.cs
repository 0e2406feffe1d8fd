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

    public Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken)
    {
        ThrowIf(IsDown);
        return store.FindAsync(key, cancellationToken);
    }

    public async IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ThrowIf(IsDown);
        await foreach (var row in store.RangeAsync(range, take, cancellationToken))
        {
            yield return row;
        }
    }

    public Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        ThrowIf(IsDown || IsReadOnly);
        return store.CommitAsync(changes, cancellationToken);
    }

    public void Dispose() => (store as IDisposable)?.Dispose();

    private static void ThrowIf(bool outage)
    {
        if (outage)
        {
            throw new StorageUnavailableException("The store is switched off.");
        }
    }
}
