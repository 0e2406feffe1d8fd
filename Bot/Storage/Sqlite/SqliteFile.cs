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

    private readonly string path = System.IO.Path.GetFullPath(path);

    /// <summary>The file and its log as the writer has them open; nothing before that.</summary>
    private (FileIdentity? File, FileIdentity? Log)? opened;

    public string Path => path;

    /// <exception cref="StorageUnavailableException">The file cannot be made, opened or understood.</exception>
    public void Create()
    {
        if (Directory.Exists(path))
        {
            throw new StorageUnavailableException($"The store's file {path} is a folder: Storage:SqlitePath has to name a file.") { NeedsMending = true };
        }

        try
        {
            PrivateFiles.Prepare(path);
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
            throw SqliteFault.Unavailable("The store cannot open its file", path, e);
        }
    }

    /// <summary>Opens a connection of its own, for the use of one thread at a time.</summary>
    /// <exception cref="StorageUnavailableException">Another file is at the path than the one that the store has open.</exception>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,

            // A file that was moved away is missed, and not made anew.
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = (int)ResilienceServices.LockTime.TotalSeconds,
        }.ToString());
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, $"PRAGMA wal_autocheckpoint = {LogPages}");

            // What is removed is written over, wherever in the file it was (KB-450).
            Execute(connection, "PRAGMA secure_delete = ON");
            CheckIsInPlace();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Remembers which files are open. The writer calls it when it has the log open: from then on the log lives as long as the writer's connection.</summary>
    public void RememberOpened() => opened = Now();

    /// <summary>Compares the files that are open with those at their paths: what is written to a file that was moved away is gone after a restart.</summary>
    /// <exception cref="StorageUnavailableException">One of them was moved away, removed or replaced.</exception>
    public void CheckIsInPlace()
    {
        if (opened is { } known && known != Now())
        {
            throw new StorageUnavailableException(
                $"The store's file {path}, or its log beside it, was moved or replaced while the bot had it open. Put it back, or restart the bot.")
            { NeedsMending = true };
        }
    }

    /// <summary>Writes the log back to the file and empties it, so that it no longer holds what was removed.</summary>
    public static void EmptyLog(SqliteConnection connection) => Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");

    private (FileIdentity? File, FileIdentity? Log) Now() => (FileIdentity.Of(path), FileIdentity.Of($"{path}-wal"));

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
