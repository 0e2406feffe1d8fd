using System.Globalization;
using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Benchmarks.Turns;

namespace LeanTechBot.Benchmarks.Calls;

/// <summary>Engineers walk whole Tier 1 calls over HTTP, on SQLite and on Azurite: throughput, latency, CPU of the bot's process, memory after many turns.</summary>
internal static class CallsBenchmark
{
    private const int WarmupConcurrency = 16;
    private const int MemoryConcurrency = 64;

    public static async Task<int> RunAsync(string[] settings)
    {
        var options = CallsOptions.Read(settings);
        Console.WriteLine(Machine.Name);
        Console.WriteLine();
        Console.WriteLine("| store | at once | turns/s | p50 ms | p99 ms | CPU ms/turn | memory MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var store in options.Stores.Split(','))
        {
            var folder = Directory.CreateTempSubdirectory("leantechbot-calls-").FullName;
            await using var azurite = store == "azurite" ? await AzuriteProcess.StartAsync(null) : null;
            await using var channel = await FakeChannel.StartAsync();
            var production = new ProductionBot(channel);
            var process = await production.StartAsync(folder, azurite is null ? ProductionBot.Sqlite(Path.Combine(folder, "tickets.db")) : ProductionBot.AzureTables(azurite.ConnectionString));
            using var http = new HttpClient(new SocketsHttpHandler());
            var callers = new Callers();
            var (engineers, refused) = (0, 0);
            using var bot = new MeasuredBot(store, process, () => new PatientWork(() => new Tier1Call(production.Engineer(http, process.Address, $"{Interlocked.Increment(ref engineers)}"), callers), () => Interlocked.Increment(ref refused)));
            await MeasureAsync(bot, options, store == "sqlite" ? options.MemoryTurns : 0);
            Console.WriteLine(refused == 0 ? "" : $"\n{refused} turns were answered \"not stored\": beyond what this store takes.\n");
        }

        return 0;
    }

    private static async Task MeasureAsync(MeasuredBot bot, CallsOptions options, int memoryTurns)
    {
        var turns = 0d;
        await TakeAsync(WarmupConcurrency, options.Warmup);
        foreach (var concurrency in options.Concurrency.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)))
        {
            var measured = await TakeAsync(concurrency, options.Seconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {bot.Name} | {concurrency} | {measured.TurnsPerSecond:F0} | {measured.P50:F2} | {measured.P99:F2} | {measured.CpuPerTurn:F3} | {Megabytes(bot)} |"));
        }

        if (memoryTurns > 0)
        {
            while (turns < memoryTurns)
            {
                await TakeAsync(MemoryConcurrency, options.Seconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {bot.Name} | after {turns:F0} turns | | | | | {Megabytes(bot)} |"));
        }

        async Task<Measurement> TakeAsync(int concurrency, int seconds)
        {
            var measured = await Measurement.TakeAsync(bot, concurrency, TimeSpan.FromSeconds(seconds));
            turns += measured.TurnsPerSecond * seconds;
            return measured;
        }
    }

    private static long Megabytes(MeasuredBot bot) => bot.Process.Memory / 1024 / 1024;
}
