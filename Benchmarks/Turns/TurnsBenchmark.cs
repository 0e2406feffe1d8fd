using LeanTechBot.Benchmarks.Channel;

namespace LeanTechBot.Benchmarks.Turns;

/// <summary>CPU, throughput and latency of a turn, of every bot in turn, round by round: what disturbs the machine disturbs all of them alike.</summary>
internal static class TurnsBenchmark
{
    private const int WarmupConcurrency = 16;

    public static async Task<int> RunAsync(string[] settings, Limits limits)
    {
        var options = TurnsOptions.Read(settings);
        var folder = Directory.CreateTempSubdirectory("leantechbot-benchmark-").FullName;
        await using var channel = await FakeChannel.StartAsync();
        var all = new MeasuredBots(channel, folder);
        var bots = new List<MeasuredBot>();
        try
        {
            foreach (var name in options.Bots.Split(','))
            {
                bots.Add(await all.StartAsync(name));
            }

            await MeasureAsync(bots, options, limits);
            return limits.Tell();
        }
        finally
        {
            bots.ForEach(bot => bot.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(List<MeasuredBot> bots, TurnsOptions options, Limits limits)
    {
        foreach (var bot in bots)
        {
            await Measurement.TakeAsync(bot, WarmupConcurrency, TimeSpan.FromSeconds(options.Warmup));
        }

        var report = new TurnsReport();
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var concurrency in options.Concurrency.Split(',').Select(int.Parse))
            {
                foreach (var bot in bots)
                {
                    report.Add(bot.Name, concurrency, round, await Measurement.TakeAsync(bot, concurrency, TimeSpan.FromSeconds(options.Seconds)));
                }
            }
        }

        report.Write(Console.Out, bots[0].Name);
        report.HoldTo(limits);
    }
}
