using System.Runtime.Versioning;
using System.Text;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>
/// Clients' data (KB-450): the files of the store and of an export are their owner's alone, and what was removed is gone from the medium.
/// </summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "Windows has its folders' own rights.")]
internal sealed class PrivateFileTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;
    private const UnixFileMode Everybody = OwnersFolder
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string outer = Directory.CreateTempSubdirectory("leantechbot").FullName;

    private string Folder => Path.Combine(outer, "made", "data");

    private string Store => Path.Combine(Folder, "store.db");

    public void Dispose() => Directory.Delete(outer, recursive: true);

    [Test]
    public async Task A_new_store_and_the_folder_made_for_it_are_the_owner_s_alone()
    {
        using var store = new SqliteTableStore(Store);
        await store.CommitAsync([new RowChange.Insert(new("p", "r"), "kept")], default);

        Assert.That(Modes(), Is.EqualTo(new[] { ("store.db", OwnerOnly), ("store.db-shm", OwnerOnly), ("store.db-wal", OwnerOnly) }));
        Assert.That(File.GetUnixFileMode(Folder), Is.EqualTo(OwnersFolder));
    }

    [Test]
    public async Task Files_of_a_version_before_are_taken_from_everybody_else()
    {
        using (var before = new SqliteTableStore(Store))
        {
            await before.CommitAsync([new RowChange.Insert(new("p", "r"), "kept")], default);
            File.Copy($"{Store}-wal", $"{outer}/wal");
        }

        File.Move($"{outer}/wal", $"{Store}-wal");
        File.SetUnixFileMode(Store, Everybody);
        File.SetUnixFileMode($"{Store}-wal", Everybody);
        File.SetUnixFileMode(Folder, Everybody);

        using var store = new SqliteTableStore(Store);

        Assert.That(Modes().Select(file => file.Mode), Is.All.EqualTo(OwnerOnly));
        Assert.That(File.GetUnixFileMode(Folder), Is.EqualTo(OwnersFolder));
    }

    [Test]
    public void A_folder_that_holds_something_else_too_stays_as_it_is()
    {
        Directory.CreateDirectory(Folder, Everybody);
        File.WriteAllText(Path.Combine(Folder, "somebody-else"), "");

        using var store = new SqliteTableStore(Store);

        Assert.That((File.GetUnixFileMode(Folder), File.GetUnixFileMode(Store)), Is.EqualTo((Everybody, OwnerOnly)));
    }

    [Test]
    public async Task An_export_is_the_owner_s_alone()
    {
        using (new SqliteTableStore(Store))
        {
        }

        var file = Path.Combine(outer, "desk.jsonl");

        var run = await ProgramRun.OnAsync(Store, "", "export", file);

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(File.GetUnixFileMode(file), Is.EqualTo(OwnerOnly));
    }

    [TestCase(40)]
    [TestCase(30_000)]
    public async Task What_was_removed_is_in_none_of_the_files(int length)
    {
        using var store = new SqliteTableStore(Store);
        for (var row = 0; row < 20; row++)
        {
            await store.CommitAsync([new RowChange.Insert(new("p", $"{row:D2}"), Said("first", row, length))], default);
        }

        for (var row = 0; row < 20; row++)
        {
            var found = (await store.FindAsync(new("p", $"{row:D2}"), default))!;
            await store.CommitAsync([new RowChange.Replace(found.Key, Said("later", row, length / 2), found.ETag)], default);
        }

        await foreach (var row in store.RangeAsync(new RowRange("p", "00", "19"), null, default))
        {
            await store.CommitAsync([new RowChange.Delete(row.Key, row.ETag)], default);
        }

        await store.EraseRemovedAsync(default);

        Assert.That(InFiles("later-Villanueva-19"), Is.True, "What is kept is there.");
        Assert.That(InFiles("first-Villanueva"), Is.False);
        Assert.That(Enumerable.Range(0, 19).Where(row => InFiles($"later-Villanueva-{row:D2}")), Is.Empty);
    }

    private static string Said(string when, int row, int length) =>
        string.Concat(Enumerable.Repeat($"{when}-Villanueva-{row:D2} ", 1 + (length / 20)));

    private bool InFiles(string text) =>
        Directory.GetFiles(Folder).Any(file => Content(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    private static byte[] Content(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private (string Name, UnixFileMode Mode)[] Modes() =>
        [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.GetUnixFileMode(file)))];
}
