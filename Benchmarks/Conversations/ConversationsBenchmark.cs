using System.Globalization;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Conversations;

/// <summary>Many open conversations on one instance: memory for each, and the time of the next turn in any of them.</summary>
internal static class ConversationsBenchmark
{
    private const int AtOnce = 16;
    private const int Warmup = 500;
    private const int Timed = 1_000;

    public static async Task<int> RunAsync(string[] settings)
    {
        var count = settings is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 10_000;
        var folder = Directory.CreateTempSubdirectory("leantechbot-conversations-").FullName;
        await using var channel = await FakeChannel.StartAsync();
        var production = new ProductionBot(channel);
        using var bot = await production.StartAsync(folder, ProductionBot.Sqlite(Path.Combine(folder, "tickets.db")));
        using var http = new HttpClient(new SocketsHttpHandler());
        var (few, many) = (People(Warmup, "w"), People(count, "c"));
        await OpenAsync(few);
        await TimedAsync(few);
        var (before, memory) = (await TimedAsync(few), bot.Memory);
        await OpenAsync(many);
        var (resident, after) = (bot.Memory, await TimedAsync(many));
        var each = await ConversationMemory.OfEachAsync(count);
        Console.WriteLine("| open conversations | resident memory MB | KB of heap each | next turn p50 ms | p99 ms | p50 ratio | p99 ratio |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Warmup} | {memory / 1048576} | | {before} | | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Warmup + count} | {resident / 1048576} | {each / 1024:F2} | {after} | {after.P50 / before.P50:F2} | {after.P99 / before.P99:F2} |"));
        return 0;

        List<Engineer> People(int number, string name) => [.. Enumerable.Range(0, number).Select(at => production.Engineer(http, bot.Address, $"{name}-{at}"))];
    }

    /// <summary>Opens a call in the chat of each.</summary>
    public static Task OpenAsync(List<Engineer> engineers) =>
        Parallel.ForEachAsync(engineers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (engineer, _) => await engineer.TypeAsync("new"));

    /// <summary>A note in conversations all over, one after the other.</summary>
    private static async Task<Spread> TimedAsync(List<Engineer> engineers)
    {
        var durations = new List<double>();
        var random = new Random(1);
        for (var turn = 0; turn < Timed; turn++)
        {
            var sent = TimeProvider.System.GetTimestamp();
            await engineers[random.Next(engineers.Count)].TypeAsync("Client restarted the service once, still the same.");
            durations.Add(TimeProvider.System.GetElapsedTime(sent).TotalMilliseconds);
        }

        return new Spread(durations);
    }
}
