using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>A connection that only reads, with its statements prepared; for the use of one thread at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteStatement find;
    private readonly SqliteStatement first;
    private readonly SqliteStatement next;
    private readonly SqliteStatement firstKeys;
    private readonly SqliteStatement nextKeys;

    public SqliteReader(SqliteFile file)
    {
        connection = file.Open();
        find = new(connection, "SELECT body, etag FROM rows WHERE partition = $1 AND row = $2", 2);
        first = new(connection, Range("row, body, etag", ">="), 4);
        next = new(connection, Range("row, body, etag", ">"), 4);
        firstKeys = new(connection, Range("row", ">="), 4);
        nextKeys = new(connection, Range("row", ">"), 4);

        static string Range(string columns, string comparison) =>
            $"SELECT {columns} FROM rows WHERE partition = $1 AND row {comparison} $2 AND row < $3 ORDER BY row LIMIT $4";
    }

    public StoredRow? Find(TableKey key)
    {
        using var reader = find.Query(key.Partition, key.Row);
        return reader.Read() ? new StoredRow(key, reader.GetString(0), reader.GetString(1)) : null;
    }

    /// <summary>Reads up to <paramref name="size"/> rows of a range: its first ones, or those after the row <paramref name="after"/>.</summary>
    public List<StoredRow> Page(RowRange range, string? after, int size)
    {
        var page = new List<StoredRow>();
        using var reader = (after is null ? first : next).Query(range.Partition, after ?? range.From, range.To, size);
        while (reader.Read())
        {
            page.Add(new StoredRow(new TableKey(range.Partition, reader.GetString(0)), reader.GetString(1), reader.GetString(2)));
        }

        return page;
    }

    /// <summary>Reads up to <paramref name="size"/> keys of a range as <see cref="Page"/> does rows: from the tree of keys alone.</summary>
    public List<TableKey> KeyPage(RowRange range, string? after, int size)
    {
        var page = new List<TableKey>();
        using var reader = (after is null ? firstKeys : nextKeys).Query(range.Partition, after ?? range.From, range.To, size);
        while (reader.Read())
        {
            page.Add(new TableKey(range.Partition, reader.GetString(0)));
        }

        return page;
    }

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[find, first, next, firstKeys, nextKeys])
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
