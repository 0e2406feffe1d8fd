using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Sqlite;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SqliteTableStoreTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"S{Guid.NewGuid():N}");

    private string File => Path.Combine(folder, "deeper", "store.db");

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public async Task Rows_survive_closing_and_opening_the_file()
    {
        CommitResult written;
        using (var store = new SqliteTableStore(File))
        {
            written = await store.CommitAsync([new RowChange.Insert(new("p", "r"), "kept")], default);
        }

        using var reopened = new SqliteTableStore(File);
        var row = await reopened.FindAsync(new("p", "r"), default);

        Assert.That(row, Is.EqualTo(new StoredRow(new("p", "r"), "kept", ((CommitResult.Committed)written).ETags["r"])));
    }

    [Test]
    public async Task What_was_confirmed_is_in_the_file_while_the_store_is_still_open()
    {
        using var store = new SqliteTableStore(File);
        await store.CommitAsync([new RowChange.Insert(new("p", "r"), "kept")], default);

        using var other = new SqliteTableStore(File);

        Assert.That((await other.FindAsync(new("p", "r"), default))!.Body, Is.EqualTo("kept"));
    }

    [Test]
    public async Task Closing_commits_what_still_waits()
    {
        List<Task<CommitResult>> waiting;
        using (var store = new SqliteTableStore(File))
        {
            waiting = [.. Enumerable.Range(0, 50).Select(n => store.CommitAsync([new RowChange.Insert(new("p", $"r{n}"), "1")], default))];
        }

        Assert.That(await Task.WhenAll(waiting), Is.All.InstanceOf<CommitResult.Committed>());
    }

    [Test]
    public void After_closing_nothing_is_taken()
    {
        var store = new SqliteTableStore(File);
        store.Dispose();

        Assert.That(async () => await store.CommitAsync([new RowChange.Insert(new("p", "r"), "1")], default), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(async () => await store.FindAsync(new("p", "r"), default), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(store.Dispose, Throws.Nothing);
    }

    [Test]
    public async Task A_file_that_is_no_database_is_said_by_its_path()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5000));

        Assert.That(() => new SqliteTableStore(File), Throws.InstanceOf<StorageUnavailableException>().With.Message.Contains(File));
    }

    [Test]
    public async Task While_another_program_holds_the_file_a_commit_waits_for_it()
    {
        using var store = new SqliteTableStore(File);
        using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        var held = other.BeginTransaction(deferred: false);

        var commit = store.CommitAsync([new RowChange.Insert(new("p", "r"), "1")], default);
        var whileHeld = commit.IsCompleted;
        await held.CommitAsync();

        Assert.That(whileHeld, Is.False);
        Assert.That(await commit, Is.InstanceOf<CommitResult.Committed>());
    }
}
