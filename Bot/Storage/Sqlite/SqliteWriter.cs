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
    private readonly SqliteFile file;
    private readonly SqliteConnection connection;
    private readonly SqliteChanges changes;
    private readonly SqliteStatement begin;
    private readonly SqliteStatement commit;
    private readonly SqliteStatement rollback;
    private List<PendingCommit> waiting = [];
    private TaskCompletionSource? emptying;
    private bool closed;

    public SqliteWriter(SqliteFile file)
    {
        this.file = file;
        connection = file.Open();
        changes = new(connection);
        begin = new(connection, "BEGIN IMMEDIATE");
        commit = new(connection, "COMMIT");
        rollback = new(connection, "ROLLBACK");
        OpenLog();
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

    /// <summary>Empties the log once what waits is committed: see <see cref="SqliteFile.EmptyLog"/>.</summary>
    /// <exception cref="ObjectDisposedException">The writer has been closed.</exception>
    public Task EmptyLogAsync()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            emptying ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Monitor.Pulse(gate);
            return emptying.Task;
        }
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
            TaskCompletionSource? asked;
            lock (gate)
            {
                while (waiting.Count == 0 && emptying is null && !closed)
                {
                    Monitor.Wait(gate);
                }

                (group, waiting) = (waiting, group);
                (asked, emptying) = (emptying, null);
                open = !closed;
            }

            if (group.Count > 0)
            {
                CommitTogether(group);
                group.Clear();
            }

            if (asked is not null)
            {
                EmptyLog(asked);
            }
        }
    }

    /// <summary>Reads once, which opens the log: from now on it stays the same file.</summary>
    private void OpenLog()
    {
        using var first = new SqliteStatement(connection, "SELECT 1 FROM rows LIMIT 1");
        using (var reader = first.Query())
        {
            reader.Read();
        }

        file.RememberOpened();
    }

    private void EmptyLog(TaskCompletionSource asked)
    {
        try
        {
            SqliteFile.EmptyLog(connection);
            asked.SetResult();
        }
        catch (SqliteException e)
        {
            asked.SetException(SqliteFault.Unavailable("The store cannot empty the log of its file", file.Path, e));
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

            // Before the commit, so that nothing is written to a file that is gone; and after it, before anybody is told that it is stored.
            file.CheckIsInPlace();
            commit.Execute();
            file.CheckIsInPlace();
        }
        catch (Exception e)
        {
            Undo();
            foreach (var pending in group)
            {
                pending.Fail(SqliteFault.Unavailable("The changes could not be written to the store's file", file.Path, e));
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
