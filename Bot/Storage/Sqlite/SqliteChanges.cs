using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>Applies transactions to the writer's connection, inside the database transaction that is open there.</summary>
internal sealed class SqliteChanges(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement savepoint = new(connection, "SAVEPOINT one");
    private readonly SqliteStatement release = new(connection, "RELEASE one");
    private readonly SqliteStatement undo = new(connection, "ROLLBACK TO one");
    private readonly SqliteStatement exists = new(connection, "SELECT 1 FROM rows WHERE partition = $1 AND row = $2", 2);
    private readonly SqliteStatement insert = new(connection,
        "INSERT INTO rows (partition, row, body, etag) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", 4);
    private readonly SqliteStatement replace = new(connection,
        "UPDATE rows SET body = $4, etag = $5 WHERE partition = $1 AND row = $2 AND etag = $3", 5);
    private readonly SqliteStatement delete = new(connection,
        "DELETE FROM rows WHERE partition = $1 AND row = $2 AND etag = $3", 3);

    /// <summary>Makes all the changes of a transaction, or none of them.</summary>
    public CommitResult Apply(IReadOnlyList<RowChange> changes)
    {
        // 63 random bits: no version of a row has the ETag of an earlier one, a restart of the process or of the row notwithstanding.
        var etag = Random.Shared.NextInt64().ToString("x16");
        var etags = new Dictionary<string, string>(changes.Count, StringComparer.Ordinal);
        savepoint.Execute();
        foreach (var change in changes)
        {
            if (Conflict(change, etag) is { } reason)
            {
                undo.Execute();
                release.Execute();
                return new CommitResult.Conflicted(change.Key, reason);
            }

            if (change is not RowChange.Delete)
            {
                etags.Add(change.Key.Row, etag);
            }
        }

        release.Execute();
        return new CommitResult.Committed(etags);
    }

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[savepoint, release, undo, exists, insert, replace, delete])
        {
            statement.Dispose();
        }
    }

    private ConflictReason? Conflict(RowChange change, string etag)
    {
        var (partition, row) = (change.Key.Partition, change.Key.Row);
        var made = change switch
        {
            RowChange.Insert added => insert.Execute(partition, row, added.Body, etag),
            RowChange.Replace replaced => replace.Execute(partition, row, replaced.ETag, replaced.Body, etag),
            RowChange.Delete deleted => delete.Execute(partition, row, deleted.ETag),
            _ => throw new ArgumentException($"No change that a store knows: {change.GetType()}.", nameof(change)),
        };
        if (made == 1)
        {
            return null;
        }

        using var found = exists.Query(partition, row);
        return change is RowChange.Insert ? ConflictReason.Exists
            : found.Read() ? ConflictReason.Changed
            : ConflictReason.Missing;
    }
}
