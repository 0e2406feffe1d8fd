using LeanTechBot.Bot.Resilience;
using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// The file of the embedded store: its folder and its one table are created where missing. It runs in write-ahead mode, so that
/// readers and the writer do not wait for each other, and fully synchronous, so that a confirmed commit survives a power cut.
/// </summary>
internal sealed class SqliteFile(string path)
{
    /// <summary>At how many pages the log is written back to the file: a page that many turns changed is then written back once for all of them.</summary>
    private const int LogPages = 4000;

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(path),
        Pooling = false,
        DefaultTimeout = (int)ResilienceServices.LockTime.TotalSeconds,
    }.ToString();

    /// <exception cref="StorageUnavailableException">The file cannot be made, opened or understood.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var connection = Open();
            Execute(connection, "PRAGMA journal_mode = WAL");

            // With row ids: a tree of keys alone stays shallow, where one that held the bodies too would be ten pages deep at a million tickets.
            Execute(connection, """
                CREATE TABLE IF NOT EXISTS rows (
                    partition TEXT NOT NULL,
                    row TEXT NOT NULL,
                    body TEXT NOT NULL,
                    etag TEXT NOT NULL,
                    PRIMARY KEY (partition, row)
                )
                """);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"The store's file {path} cannot be opened: {e.Message}", e);
        }
    }

    /// <summary>Opens a connection of its own, for the use of one thread at a time.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, $"PRAGMA wal_autocheckpoint = {LogPages}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
