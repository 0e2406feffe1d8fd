using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// The one writer of the file, on a thread of its own. What waits while it commits it then commits together: one flush to disk
/// serves every turn that waits for one. Each transaction of such a group lives in a savepoint, so that a conflict undoes it alone.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim work = new(0);
    private readonly Thread thread;
    private readonly SqliteConnection connection;
    private readonly SqliteChanges changes;
    private readonly SqliteStatement begin;
    private readonly SqliteStatement commit;
    private readonly SqliteStatement rollback;
    private List<PendingCommit> waiting = [];
    private bool closed;

    public SqliteWriter(SqliteFile file)
    {
        connection = file.Open();
        changes = new(connection);
        begin = new(connection, "BEGIN IMMEDIATE");
        commit = new(connection, "COMMIT");
        rollback = new(connection, "ROLLBACK");
        thread = new Thread(Run) { Name = "SQLite writer", IsBackground = true };
        thread.Start();
    }

    /// <exception cref="ObjectDisposedException">The writer has been closed.</exception>
    public Task<CommitResult> CommitAsync(PendingCommit pending)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            waiting.Add(pending);
            if (waiting.Count == 1)
            {
                work.Release();
            }
        }

        return pending.Completion;
    }

    /// <summary>Commits what waits, then closes the file.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            closed = true;
        }

        work.Release();
        thread.Join();
        work.Dispose();
        begin.Dispose();
        commit.Dispose();
        rollback.Dispose();
        changes.Dispose();
        connection.Dispose();
    }

    private void Run()
    {
        List<PendingCommit> group = [];
        for (var open = true; open;)
        {
            work.Wait();
            lock (gate)
            {
                (group, waiting) = (waiting, group);
                open = !closed;
            }

            if (group.Count > 0)
            {
                CommitTogether(group);
                group.Clear();
            }
        }
    }

    private void CommitTogether(List<PendingCommit> group)
    {
        try
        {
            begin.Execute();
            foreach (var pending in group)
            {
                if (!pending.IsCancelled)
                {
                    pending.Applied(changes.Apply(pending.Changes));
                }
            }

            commit.Execute();
        }
        catch (Exception e)
        {
            Undo();
            foreach (var pending in group)
            {
                pending.Fail(new StorageUnavailableException($"The changes could not be written to the store's file: {e.Message}", e));
            }

            return;
        }

        foreach (var pending in group)
        {
            pending.Confirm();
        }
    }

    private void Undo()
    {
        try
        {
            rollback.Execute();
        }
        catch (SqliteException)
        {
            // A full disk or an I/O error has rolled back already, and a failed BEGIN began nothing.
        }
    }
}
