using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Ranges within a partition: their borders, their order, and more rows than a page.</summary>
internal sealed class RangeContract(StorageKind kind) : TableStoreContract(kind)
{
    [Test]
    public async Task A_range_begins_with_its_first_key_and_ends_before_its_last()
    {
        await CommittedAsync([.. new[] { "a", "b", "b1", "c", "d" }.Select(row => Insert(row, "1"))]);

        Assert.That(await KeysAsync(new RowRange(Partition, "b", "d")), Is.EqualTo(new[] { "b", "b1", "c" }));
    }

    [Test]
    public async Task A_range_without_rows_is_empty()
    {
        await CommittedAsync(Insert("a", "1"));

        Assert.That(await KeysAsync(new RowRange(Partition, "b", "c")), Is.Empty);
        Assert.That(await KeysAsync(new RowRange(Partition, "b", "a")), Is.Empty);
        Assert.That(await KeysAsync(new RowRange("2026-04", "a", "b")), Is.Empty);
    }

    [Test]
    public async Task Rows_come_in_ordinal_order_whatever_the_order_they_were_written_in()
    {
        string[] ordinal = ["!0041", "-", "10", "2", "A", "Z", "_", "a", "a!", "aa", "a|000001", "a|000010", "b", "z|", "~"];
        await CommittedAsync([.. ordinal.Reverse().Select(row => Insert(row, row))]);

        var rows = await RowsAsync(new RowRange(Partition, "!", "~~"));

        Assert.That(rows.Select(row => row.Key.Row), Is.EqualTo(ordinal));
        Assert.That(rows.Select(row => row.Body), Is.EqualTo(ordinal));
    }

    [Test]
    public async Task A_prefix_takes_every_row_that_starts_with_it_and_no_other()
    {
        await CommittedAsync([.. new[] { "note", "note{", "note|", "note|1", "note|~", "note}", "note~" }.Select(row => Insert(row, "1"))]);

        Assert.That(await KeysAsync(RowRange.StartingWith(Partition, "note|")), Is.EqualTo(new[] { "note|", "note|1", "note|~" }));
    }

    [TestCase('&', "(")]
    [TestCase('$', "&")]
    [TestCase('.', "0")]
    [TestCase('>', "@")]
    [TestCase('[', "]")]
    public void A_prefix_ends_at_the_next_legal_character(char last, string next) =>
        Assert.That(RowRange.StartingWith(Partition, $"a{last}").To, Is.EqualTo($"a{next}"));

    [Test]
    public async Task More_rows_than_a_page_come_once_each()
    {
        for (var hundred = 0; hundred < 21; hundred++)
        {
            await CommittedAsync([.. Enumerable.Range(hundred * 100, 100).Select(n => Insert($"row{n:D5}", $"{n}"))]);
        }

        var rows = await RowsAsync(RowRange.StartingWith(Partition, "row"));

        Assert.That(rows.Select(row => row.Body), Is.EqualTo(Enumerable.Range(0, 2100).Select(n => $"{n}")));
        Assert.That(await KeysAsync(RowRange.StartingWith(Partition, "row"), 2000), Has.Count.EqualTo(2000));
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3, 3)]
    [TestCase(4, 3)]
    public async Task A_range_can_end_after_so_many_rows(int take, int expected)
    {
        await CommittedAsync(Insert("a", "1"), Insert("b", "1"), Insert("c", "1"));

        Assert.That(await KeysAsync(new RowRange(Partition, "a", "z"), take), Is.EqualTo(new[] { "a", "b", "c" }.Take(expected)));
    }

    [Test]
    public async Task A_range_may_be_left_early_and_its_rows_changed_meanwhile()
    {
        await CommittedAsync(Insert("a", "1"), Insert("b", "1"), Insert("c", "1"));

        await foreach (var row in Store.RangeAsync(new RowRange(Partition, "a", "z"), null, default))
        {
            await CommittedAsync(new RowChange.Delete(row.Key, row.ETag));
            break;
        }

        Assert.That(await KeysAsync(new RowRange(Partition, "a", "z")), Is.EqualTo(new[] { "b", "c" }));
    }

    /// <summary>The keys of a range, which are the same without their rows.</summary>
    private async Task<List<string>> KeysAsync(RowRange range, int? take = null)
    {
        var keys = await Store.KeysAsync(range, take, default).ToListAsync();
        Assert.That((await RowsAsync(range, take)).Select(row => row.Key), Is.EqualTo(keys));
        return [.. keys.Select(key => key.Row)];
    }
}
