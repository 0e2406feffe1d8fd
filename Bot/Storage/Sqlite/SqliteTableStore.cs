using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// The embedded back end: one SQLite file, nothing to install. Reads run on the caller's thread, on connections kept open for them;
/// every write goes through one <see cref="SqliteWriter"/>.
/// </summary>
public sealed class SqliteTableStore : ITableStore, IDisposable
{
    /// <summary>Rows read at once in a range: a page of Azure's.</summary>
    private const int PageSize = 1000;

    private readonly ConcurrentBag<SqliteReader> idle = [];
    private readonly SqliteFile file;
    private readonly SqliteWriter writer;
    private volatile bool closed;

    /// <summary>Opens the file at the path, and creates it and its folder where missing.</summary>
    /// <exception cref="StorageUnavailableException">The file cannot be made, opened or understood.</exception>
    public SqliteTableStore(string path)
    {
        file = new SqliteFile(path);
        file.Create();
        try
        {
            writer = new SqliteWriter(file);
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Unavailable("The store cannot open its file", file.Path, e);
        }
    }

    public Task<StoredRow?> FindAsync(TableKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Read(reader => reader.Find(key)));
    }

    public IAsyncEnumerable<StoredRow> RangeAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        PagesAsync((reader, after, size) => reader.Page(range, after, size), row => row.Key, take, cancellationToken);

    public IAsyncEnumerable<TableKey> KeysAsync(RowRange range, int? take, CancellationToken cancellationToken) =>
        PagesAsync((reader, after, size) => reader.KeyPage(range, after, size), key => key, take, cancellationToken);

    public Task<CommitResult> CommitAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        TransactionLimits.Check(changes);
        cancellationToken.ThrowIfCancellationRequested();
        return writer.CommitAsync(new PendingCommit(changes, cancellationToken));
    }

    /// <summary>Removed rows were written over in the file already; the log still has them as they were.</summary>
    public Task EraseRemovedAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return writer.EmptyLogAsync();
    }

    /// <summary>Commits what waits and closes the file.</summary>
    public void Dispose()
    {
        closed = true;
        writer.Dispose();
        CloseIdle();
    }

    private async IAsyncEnumerable<T> PagesAsync<T>(
        Func<SqliteReader, string?, int, List<T>> read, Func<T, TableKey> keyOf, int? take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        for (var rest = take ?? int.MaxValue; rest > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var size = Math.Min(rest, PageSize);
            var page = Read(reader => read(reader, after, size));
            foreach (var item in page)
            {
                yield return item;
            }

            if (page.Count < size)
            {
                yield break;
            }

            rest -= size;
            after = keyOf(page[^1]).Row;
        }
    }

    private T Read<T>(Func<SqliteReader, T> read)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        SqliteReader? reader = null;
        try
        {
            reader = idle.TryTake(out var kept) ? kept : new SqliteReader(file);
            var result = read(reader);
            idle.Add(reader);
            return result;
        }
        catch (SqliteException e)
        {
            reader?.Dispose();
            throw SqliteFault.Unavailable("Rows could not be read from the store's file", file.Path, e);
        }
        finally
        {
            if (closed)
            {
                CloseIdle();
            }
        }
    }

    private void CloseIdle()
    {
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
