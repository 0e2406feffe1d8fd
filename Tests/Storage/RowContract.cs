using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Single rows: found, inserted, replaced and deleted, and the conflicts of each.</summary>
internal sealed class RowContract(StorageKind kind) : TableStoreContract(kind)
{
    [Test]
    public async Task A_row_that_was_inserted_is_found_again()
    {
        var etags = await CommittedAsync(Insert("a", """{"text":"Kumusta, señor"}"""));

        var row = await Store.FindAsync(Key("a"), default);

        Assert.That(row, Is.EqualTo(new StoredRow(Key("a"), """{"text":"Kumusta, señor"}""", etags["a"])));
    }

    [Test]
    public async Task A_row_that_is_not_there_is_null()
    {
        await CommittedAsync(Insert("a", "1"));

        Assert.That(await Store.FindAsync(Key("b"), default), Is.Null);
        Assert.That(await Store.FindAsync(new TableKey("2026-04", "a"), default), Is.Null);
        Assert.That(await Store.FindAsync(Key("A"), default), Is.Null);
    }

    [Test]
    public async Task An_empty_body_stays_empty()
    {
        await CommittedAsync(Insert("a", ""));

        Assert.That((await Store.FindAsync(Key("a"), default))!.Body, Is.Empty);
    }

    [Test]
    public async Task Inserting_a_row_that_exists_is_a_conflict_and_changes_nothing()
    {
        await CommittedAsync(Insert("a", "first"));

        var result = await Store.CommitAsync([Insert("a", "second")], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Exists)));
        Assert.That(await BodyAsync("a"), Is.EqualTo("first"));
    }

    [Test]
    public async Task Replacing_the_version_that_was_read_gives_it_another_body_and_another_ETag()
    {
        var before = (await CommittedAsync(Insert("a", "first")))["a"];

        var after = (await CommittedAsync(new RowChange.Replace(Key("a"), "second", before)))["a"];

        Assert.That(after, Is.Not.EqualTo(before));
        Assert.That(await Store.FindAsync(Key("a"), default), Is.EqualTo(new StoredRow(Key("a"), "second", after)));
    }

    [Test]
    public async Task Replacing_a_version_that_has_changed_since_is_a_conflict()
    {
        var old = (await CommittedAsync(Insert("a", "first")))["a"];
        await CommittedAsync(new RowChange.Replace(Key("a"), "second", old));

        var result = await Store.CommitAsync([new RowChange.Replace(Key("a"), "third", old)], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Changed)));
        Assert.That(await BodyAsync("a"), Is.EqualTo("second"));
    }

    [Test]
    public async Task Replacing_a_row_that_is_gone_is_a_conflict()
    {
        var etag = (await CommittedAsync(Insert("a", "1")))["a"];
        await CommittedAsync(new RowChange.Delete(Key("a"), etag));

        var result = await Store.CommitAsync([new RowChange.Replace(Key("a"), "2", etag)], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Missing)));
    }

    [Test]
    public async Task A_row_made_anew_does_not_take_the_ETag_of_the_one_before_it()
    {
        var old = (await CommittedAsync(Insert("a", "1")))["a"];
        await CommittedAsync(new RowChange.Delete(Key("a"), old));
        await CommittedAsync(Insert("a", "1"));

        var result = await Store.CommitAsync([new RowChange.Delete(Key("a"), old)], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Changed)));
    }

    [Test]
    public async Task Deleting_removes_the_version_that_was_read()
    {
        var etag = (await CommittedAsync(Insert("a", "1")))["a"];

        await CommittedAsync(new RowChange.Delete(Key("a"), etag));

        Assert.That(await Store.FindAsync(Key("a"), default), Is.Null);
    }

    [Test]
    public async Task Deleting_a_version_that_has_changed_since_is_a_conflict()
    {
        var old = (await CommittedAsync(Insert("a", "1")))["a"];
        await CommittedAsync(new RowChange.Replace(Key("a"), "2", old));

        var result = await Store.CommitAsync([new RowChange.Delete(Key("a"), old)], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Changed)));
        Assert.That(await BodyAsync("a"), Is.EqualTo("2"));
    }

    [Test]
    public async Task Deleting_a_row_that_is_gone_is_a_conflict()
    {
        var etag = (await CommittedAsync(Insert("a", "1"), Insert("b", "1")))["a"];
        await CommittedAsync(new RowChange.Delete(Key("a"), etag));

        var result = await Store.CommitAsync([Insert("c", "1"), new RowChange.Delete(Key("a"), etag)], default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("a"), ConflictReason.Missing)));
        Assert.That(await Store.FindAsync(Key("c"), default), Is.Null);
    }
}
