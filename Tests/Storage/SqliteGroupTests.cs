using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>What waits while the file is busy is written together, in one flush: each transaction succeeds or fails for itself, save when nothing can be written.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SqliteGroupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("leantechbot").FullName;
    private readonly SqliteTableStore store;
    private readonly SqliteConnection other;

    public SqliteGroupTests()
    {
        var file = Path.Combine(folder, "store.db");
        store = new SqliteTableStore(file);
        other = new SqliteConnection($"Data Source={file};Pooling=False");
        other.Open();
    }

    public void Dispose()
    {
        other.Dispose();
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void The_file_is_in_write_ahead_mode()
    {
        using var mode = other.CreateCommand();
        mode.CommandText = "PRAGMA journal_mode";

        Assert.That(mode.ExecuteScalar(), Is.EqualTo("wal"));
    }

    [Test]
    public async Task A_conflict_undoes_its_own_transaction_and_no_other()
    {
        Task<CommitResult>[] commits;
        await using (other.BeginTransaction(deferred: false))
        {
            commits = [CommitAsync("a"), CommitAsync("b", "a"), CommitAsync("c")];
        }

        var results = await Task.WhenAll(commits);

        Assert.That(results[1], Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Exists)));
        Assert.That(new[] { results[0], results[2] }, Is.All.InstanceOf<CommitResult.Committed>());
        Assert.That(await KeysAsync(), Is.EqualTo(new[] { "a", "c" }));
    }

    [Test]
    public async Task When_nothing_can_be_written_all_that_waited_fail_and_the_next_succeed()
    {
        Task<CommitResult>[] commits;
        await using (var held = other.BeginTransaction(deferred: false))
        {
            Execute("ALTER TABLE rows RENAME TO away");
            commits = [CommitAsync("a"), CommitAsync("b"), CommitAsync("c")];
            await held.CommitAsync();
        }

        foreach (var commit in commits)
        {
            Assert.That(async () => await commit, Throws.InstanceOf<StorageUnavailableException>());
        }

        Execute("ALTER TABLE away RENAME TO rows");
        Assert.That(await CommitAsync("d"), Is.InstanceOf<CommitResult.Committed>());
        Assert.That(await KeysAsync(), Is.EqualTo(new[] { "d" }));
    }

    [Test]
    public async Task A_file_that_stays_locked_is_an_outage_that_ends_with_the_lock()
    {
        await using (other.BeginTransaction(deferred: false))
        {
            Assert.That(() => CommitAsync("a"), Throws.InstanceOf<StorageUnavailableException>());
        }

        Assert.That(await CommitAsync("b"), Is.InstanceOf<CommitResult.Committed>());
        Assert.That(await KeysAsync(), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public async Task What_is_given_up_while_it_waits_is_not_made()
    {
        using var given = new CancellationTokenSource();
        Task<CommitResult> first, second;
        await using (other.BeginTransaction(deferred: false))
        {
            first = CommitAsync("a");
            second = store.CommitAsync([new RowChange.Insert(Key("b"), "1")], given.Token);
            await given.CancelAsync();
        }

        Assert.That(await first, Is.InstanceOf<CommitResult.Committed>());
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await KeysAsync(), Is.EqualTo(new[] { "a" }));
    }

    private static TableKey Key(string row) => new("p", row);

    private Task<CommitResult> CommitAsync(params string[] rows) => store.CommitAsync([.. rows.Select(row => new RowChange.Insert(Key(row), "1"))], default);

    private async Task<List<string>> KeysAsync() => await store.RangeAsync(new RowRange("p", "!", "~"), null, default).Select(row => row.Key.Row).ToListAsync();

    private void Execute(string sql)
    {
        using var command = other.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
