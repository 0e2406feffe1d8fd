using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>What is at the very limits of Azure Table Storage: 64 KiB a property, 1 MiB an entity, 100 entities a transaction, keys of any Teams id.</summary>
internal sealed class LimitContract(StorageKind kind) : TableStoreContract(kind)
{
    /// <summary>A property takes 32,768 UTF-16 characters; what is longer goes on in the next.</summary>
    [TestCase('a')]
    [TestCase('ñ')]
    [TestCase('\u20AC')]
    [TestCase('"')]
    public async Task A_body_around_64_KiB_is_kept_whatever_it_is_made_of(char of)
    {
        for (var length = 32_767; length <= 32_769; length++)
        {
            await CommittedAsync(Insert($"{length}", new string(of, length)));

            Assert.That(await BodyAsync($"{length}") == new string(of, length), $"{length}");
        }
    }

    [TestCase('a')]
    [TestCase('\u20AC')]
    public async Task The_longest_body_fills_an_entity_of_1_MiB(char of)
    {
        await CommittedAsync(Insert("a", new string(of, TransactionLimits.MaxBodyLength)));

        Assert.That((await BodyAsync("a"))!.Length, Is.EqualTo(TransactionLimits.MaxBodyLength));
    }

    [Test]
    public async Task A_hundred_rows_as_long_as_a_transaction_allows_are_one_transaction()
    {
        var rows = Enumerable.Range(0, TransactionLimits.MaxChanges).Select(number => Insert($"{number:D3}", new string('\u20AC', TransactionLimits.MaxTotalLength / TransactionLimits.MaxChanges))).ToArray();

        await CommittedAsync(rows);

        Assert.That(await RowsAsync(new RowRange(Partition, "!", "~")), Has.Count.EqualTo(100));
    }

    [Test]
    public async Task An_id_with_any_character_makes_a_row_of_its_own()
    {
        string[] ids = [.. Enumerable.Range(0, 0x250).Concat([0x2028, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF]).Select(c => $"29:1{(char)c}x"), "29:1😀x", "29:1\u0301x", "29:1é\u0301x"];

        foreach (var some in ids.Chunk(TransactionLimits.MaxChanges))
        {
            await CommittedAsync([.. some.Select(id => Insert($"open|{TableKey.Escape(id)}|1", $"{ids.IndexOf(id)}"))]);
        }

        foreach (var id in ids)
        {
            var rows = await RowsAsync(RowRange.StartingWith(Partition, $"open|{TableKey.Escape(id)}|"));
            Assert.That(rows.Select(row => row.Body), Is.EqualTo(new[] { $"{ids.IndexOf(id)}" }), id);
        }
    }
}
