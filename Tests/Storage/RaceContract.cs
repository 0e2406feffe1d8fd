using LeanTechBot.Bot.Storage;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>Many writers at once.</summary>
internal sealed class RaceContract(StorageKind kind) : TableStoreContract(kind)
{
    [Test]
    public async Task Twenty_writers_of_one_counter_take_distinct_numbers_without_a_gap()
    {
        await CommittedAsync(Insert("counter", "0"));

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            var numbers = new List<int>();
            while (numbers.Count < 5)
            {
                var counter = (await Store.FindAsync(Key("counter"), default))!;
                var next = int.Parse(counter.Body) + 1;
                if (await Store.CommitAsync([new RowChange.Replace(counter.Key, $"{next}", counter.ETag), Insert($"taken{next:D3}", "1")], default)
                    is CommitResult.Committed)
                {
                    numbers.Add(next);
                }
            }

            return numbers;
        })));

        Assert.That(taken.SelectMany(numbers => numbers), Is.EquivalentTo(Enumerable.Range(1, 100)));
        Assert.That(await RowsAsync(RowRange.StartingWith(Partition, "taken")), Has.Count.EqualTo(100));
    }

    [Test]
    public async Task Of_twenty_that_insert_one_row_one_succeeds()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() =>
            Store.CommitAsync([Insert($"own{n:D2}", "1"), Insert("common", $"{n}")], default))));

        var winner = results.ToList().FindIndex(result => result is CommitResult.Committed);
        Assert.That(results.Count(result => result is CommitResult.Committed), Is.EqualTo(1));
        Assert.That(results.OfType<CommitResult.Conflicted>(), Is.All.EqualTo(new CommitResult.Conflicted(Key("common"), ConflictReason.Exists)));
        Assert.That((await RowsAsync(RowRange.StartingWith(Partition, "own"))).Single().Key.Row, Is.EqualTo($"own{winner:D2}"));
        Assert.That(await BodyAsync("common"), Is.EqualTo($"{winner}"));
    }
}
