namespace LeanTechBot.Bot.Storage;

/// <summary>
/// The one storage seam: rows of text addressed by partition and row key, with the operations that Azure Table Storage and the
/// embedded SQLite file both have. Everything above it (tickets, notes, pending posts, conversation state) is written once.
/// </summary>
/// <remarks>
/// A conflict is an answer (<see cref="CommitResult"/>); an outage is a <see cref="StorageUnavailableException"/>; what no back end
/// may be asked to store is refused before any I/O by a <see cref="StorageLimitException"/> or an <see cref="ArgumentException"/>.
/// </remarks>
public interface ITableStore
{
    /// <summary>Reads one row, or null if there is none.</summary>
    Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the rows of a range in ordinal order of their row keys, page by page while they are consumed: it is no snapshot, a row
    /// written meanwhile may or may not appear. With <paramref name="take"/> it ends after so many rows and reads no more than them.
    /// </summary>
    IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the keys of the rows of a range, as <see cref="RangeAsync"/> reads the rows. For rows whose key says all: their bodies lie apart from their keys, and
    /// cost as much again to fetch.
    /// </summary>
    IAsyncEnumerable<TableKey> KeysAsync(RowRange range, int? take, CancellationToken cancellationToken);

    /// <summary>
    /// Makes 1 to 100 changes of different rows of one partition, all or none. A token cancelled before the changes were handed
    /// over cancels them; afterwards the outcome is awaited, so that it is known.
    /// </summary>
    /// <exception cref="StorageLimitException">More changes or longer bodies than one transaction can carry.</exception>
    /// <exception cref="ArgumentException">No changes, two partitions, one row twice, an illegal key, or text that is no Unicode.</exception>
    /// <exception cref="StorageUnavailableException">
    /// The changes could not be confirmed: they may have been made all the same. Read again before telling anyone either way.
    /// </exception>
    Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken);

    /// <summary>
    /// Ends when rows that were removed cannot be found on the medium either (KB-450). A back end whose medium nobody can read has nothing to do.
    /// </summary>
    /// <exception cref="StorageUnavailableException">They may still be found there: it is tried again after the next removal.</exception>
    Task EraseRemovedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
