namespace LeanTechBot.Bot.Storage;

/// <summary>Tries the store with a small write: one that can be read but is read-only, full or locked is no store that works.</summary>
public sealed class StoreProbe(ITableStore tables, TimeProvider time)
{
    /// <summary>The row that is written; nothing else is kept beside it.</summary>
    private static readonly TableKey Row = new("health", "probe");

    /// <exception cref="StorageUnavailableException">The store does not work; the message says why.</exception>
    public async Task TryAsync(CancellationToken cancellationToken)
    {
        var body = $"\"{time.GetUtcNow():O}\"";

        var found = await tables.FindAsync(Row, cancellationToken);
        RowChange change = found is null ? new RowChange.Insert(Row, body) : new RowChange.Replace(Row, body, found.ETag);

        // A conflict is another instance's probe: that was stored, so the store works.
        await tables.CommitAsync([change], cancellationToken);
    }
}
