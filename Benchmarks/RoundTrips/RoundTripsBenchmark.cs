using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Bot.Storage.Sqlite;

namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>Storage round trips of every kind of turn in a Tier 1 call: with one instance, and with two that take the turns alternately.</summary>
internal static class RoundTripsBenchmark
{
    /// <summary>The first call of a chat, and one after it: the first also remembers the engineer.</summary>
    private const int Calls = 2;

    public static async Task<int> RunAsync()
    {
        var one = await CountAsync(instances: 1);
        var two = await CountAsync(instances: 2);
        Console.WriteLine("| call | turn | in sequence | all | in sequence, two instances | all |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|");
        for (var turn = 0; turn < one.Count; turn++)
        {
            Console.WriteLine($"| {(turn / Tier1Call.Turns) + 1} | {one[turn].Kind} | {one[turn].InSequence} | {one[turn].Calls} | {two[turn].InSequence} | {two[turn].Calls} |");
        }

        return 0;
    }

    private static async Task<List<(string Kind, int Calls, int InSequence)>> CountAsync(int instances)
    {
        var folder = Directory.CreateTempSubdirectory("leantechbot-benchmark-").FullName;
        try
        {
            using var file = new SqliteTableStore(Path.Combine(folder, "tickets.db"));
            var store = new RoundTripStore(file, TimeProvider.System);
            await using var channel = await FakeChannel.StartAsync();
            await using var first = await BotInstance.StartAsync(store);
            await using var second = await BotInstance.StartAsync(store);
            using var http = new HttpClient(new InstancesInTurn([.. new[] { first.Address, second.Address }.Take(instances)]));
            var call = new Tier1Call(new Engineer(http, first.Address, channel, "tenant", null, "1"));
            var turns = new List<(string, int, int)>();
            while (turns.Count < Calls * Tier1Call.Turns)
            {
                var kind = call.Next;
                store.Take();
                await call.TurnAsync();
                var (calls, inSequence) = store.Take();
                turns.Add((kind, calls, inSequence));
            }

            return turns;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
