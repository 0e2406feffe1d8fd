using Microsoft.Data.Sqlite;

namespace LeanTechBot.Bot.Storage.Sqlite;

/// <summary>
/// The one writer of the file, on a thread of its own. What waits while it commits it then commits together: one flush to disk
/// serves every turn that waits for one. Each transaction of such a group lives in a savepoint, so that a conflict undoes it alone.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    // Waited on, which a Lock cannot be: the thread sleeps until there is work, and does not spin for it.
    private readonly object gate = new();
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
            Monitor.Pulse(gate);
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
            Monitor.Pulse(gate);
        }

        thread.Join();
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
            lock (gate)
            {
                while (waiting.Count == 0 && !closed)
                {
                    Monitor.Wait(gate);
                }

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
