using LeanTechBot.Bot.Storage;
using NUnit.Framework;
using NUnit.Framework.Constraints;

namespace LeanTechBot.Tests.Storage;

/// <summary>Several changes at once: all or none, and what no transaction may be.</summary>
internal sealed class TransactionContract(StorageKind kind) : TableStoreContract(kind)
{
    [Test]
    public async Task All_changes_of_a_transaction_are_made_together()
    {
        var etags = await CommittedAsync(Insert("a", "1"), Insert("b", "1"));

        var after = await CommittedAsync(
            Insert("c", "2"), new RowChange.Replace(Key("a"), "2", etags["a"]), new RowChange.Delete(Key("b"), etags["b"]));

        var rows = await RowsAsync(new RowRange(Partition, "a", "d"));
        Assert.That(rows, Is.EqualTo(new[] { new StoredRow(Key("a"), "2", after["a"]), new StoredRow(Key("c"), "2", after["c"]) }));
    }

    [Test]
    public async Task Nothing_of_a_transaction_with_a_conflict_remains()
    {
        var etags = await CommittedAsync(Insert("a", "1"), Insert("b", "1"), Insert("c", "1"));

        var result = await Store.CommitAsync(
            [
                Insert("x", "2"), new RowChange.Replace(Key("a"), "2", etags["a"]), new RowChange.Delete(Key("b"), etags["b"]),
                Insert("c", "2"), Insert("y", "2"),
            ],
            default);

        Assert.That(result, Is.EqualTo(new CommitResult.Conflicted(Key("c"), ConflictReason.Exists)));
        var rows = await RowsAsync(new RowRange(Partition, "a", "z"));
        Assert.That(rows, Is.EqualTo(new[] { "a", "b", "c" }.Select(row => new StoredRow(Key(row), "1", etags[row]))));
    }

    [Test]
    public async Task A_hundred_changes_are_one_transaction()
    {
        var etags = await CommittedAsync([.. Inserts(100)]);

        Assert.That(etags, Has.Count.EqualTo(100));
        Assert.That(await RowsAsync(RowRange.StartingWith(Partition, "row")), Has.Count.EqualTo(100));
    }

    [Test]
    public async Task A_hundred_and_one_changes_are_refused() =>
        await RefusedAsync(Inserts(101), Throws.InstanceOf<StorageLimitException>().With.Property("Limit").EqualTo("MaxChanges"));

    [Test]
    public async Task Changes_over_two_partitions_are_refused() =>
        await RefusedAsync([Insert("row", "1"), new RowChange.Insert(new TableKey("2026-04", "row"), "1")],
            Throws.ArgumentException.With.Message.Contains("2026-03 and 2026-04"));

    [Test]
    public async Task Two_changes_of_one_row_are_refused() =>
        await RefusedAsync([Insert("row", "1"), Insert("row", "2")], Throws.ArgumentException.With.Message.Contains("twice"));

    [Test]
    public async Task A_transaction_without_changes_is_refused() =>
        await RefusedAsync([], Throws.ArgumentException);

    [TestCase("*")]
    [TestCase("")]
    public async Task A_change_that_would_overwrite_any_version_is_refused(string etag)
    {
        await CommittedAsync(Insert("a", "1"));

        await RefusedAsync([new RowChange.Replace(Key("a"), "2", etag)], Throws.ArgumentException);
        await RefusedAsync([new RowChange.Delete(Key("a"), etag)], Throws.ArgumentException);
        Assert.That(await BodyAsync("a"), Is.EqualTo("1"));
    }

    [Test]
    public void A_cancelled_transaction_is_not_begun()
    {
        Assert.That(async () => await Store.CommitAsync([Insert("row", "1")], new CancellationToken(true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await BodyAsync("row"), Is.Null);
    }

    private static IEnumerable<RowChange> Inserts(int count) => Enumerable.Range(0, count).Select(n => Insert($"row{n:D3}", "1"));

    private async Task RefusedAsync(IEnumerable<RowChange> changes, IResolveConstraint refusal)
    {
        Assert.That(async () => await Store.CommitAsync([.. changes], default), refusal);
        Assert.That(await RowsAsync(RowRange.StartingWith(Partition, "row")), Is.Empty);
    }
}
