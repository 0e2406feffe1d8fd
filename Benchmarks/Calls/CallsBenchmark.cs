using System.Globalization;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Benchmarks.Turns;

namespace LeanTechBot.Benchmarks.Calls;

/// <summary>Engineers walk whole Tier 1 calls over HTTP, on SQLite and on Azurite: throughput, latency, CPU of the bot's process, memory after many turns.</summary>
internal static class CallsBenchmark
{
    private const string Sqlite = "sqlite";
    private const int WarmupConcurrency = 16;

    /// <summary>From so many engineers on, SQLite takes at least so many turns a second.</summary>
    private const int Many = 16;

    private const int LeastOfMany = 1_500;

    public static async Task<int> RunAsync(string[] settings, Limits limits)
    {
        var options = CallsOptions.Read(settings);
        Console.WriteLine("| store | at once | turns/s | to 1 | p50 ms | p99 ms | CPU ms/turn | to 1 | memory MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        var notes = new List<string>();
        foreach (var name in options.Stores.Split(','))
        {
            await using var store = await CallsStore.StartAsync(name);
            await using var channel = await FakeChannel.StartAsync();
            var production = new ProductionBot(channel);
            var process = await production.StartAsync(store.Folder, store.Settings);
            using var http = new HttpClient(new SocketsHttpHandler());
            var callers = new Callers();
            var (engineers, refused) = (0, 0);
            using var bot = new MeasuredBot(name, process, () => new PatientWork(() => new Tier1Call(production.Engineer(http, process.Address, $"{Interlocked.Increment(ref engineers)}"), callers), () => Interlocked.Increment(ref refused)));
            await MeasureAsync(bot, store, options, limits);
            notes.AddRange(refused == 0 ? [] : [$"On {name} {refused} turns were answered \"not stored\", beyond what it takes; they count as waiting, not as turns."]);
        }

        notes.ForEach(note => Console.WriteLine($"\n{note}"));
        return limits.Tell();
    }

    private static async Task MeasureAsync(MeasuredBot bot, CallsStore store, CallsOptions options, Limits limits)
    {
        var turns = 0d;
        Measurement? first = null;
        await TakeAsync(bot, WarmupConcurrency, options.Warmup);
        foreach (var concurrency in options.Concurrency.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)))
        {
            var measured = await TakeAsync(bot, concurrency, options.Seconds);
            first ??= measured;
            limits.Hold(bot.Name != Sqlite || concurrency < Many || measured.TurnsPerSecond >= LeastOfMany, $"at least {LeastOfMany} turns/s on {bot.Name} with {concurrency} engineers: {measured.TurnsPerSecond:F0}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {bot.Name} | {concurrency} | {measured.TurnsPerSecond:F0} | {measured.TurnsPerSecond / first.TurnsPerSecond:F2} | {measured.P50:F2} | {measured.P99:F2} | {measured.CpuPerTurn:F3} | {measured.CpuPerTurn / first.CpuPerTurn:F2} | {Megabytes(bot)} |"));
        }

        if (options.MemoryTurns > 0)
        {
            var working = bot;
            while (turns < options.MemoryTurns)
            {
                // Engineers whose calls are lost would be told so, which counts as a refusal: others go on.
                working = await store.TryEmptyAsync() ? new MeasuredBot(bot.Name, bot.Process, bot.Work) : working;
                await TakeAsync(working, store.Carries, options.Seconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bot.Name} | after {turns:F0} turns | | | | | | | {Megabytes(bot)} |"));
        }

        async Task<Measurement> TakeAsync(MeasuredBot works, int concurrency, int seconds)
        {
            var measured = await Measurement.TakeAsync(works, concurrency, TimeSpan.FromSeconds(seconds));
            turns += measured.TurnsPerSecond * seconds;
            return measured;
        }
    }

    private static long Megabytes(MeasuredBot bot) => bot.Process.Memory / 1024 / 1024;
}
