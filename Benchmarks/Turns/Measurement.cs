using LeanTechBot.Benchmarks.Engineers;


namespace LeanTechBot.Benchmarks.Turns;

/// <summary>What one measurement found.</summary>
/// <param name="TurnsPerSecond">Throughput.</param>
/// <param name="CpuPerTurn">User and system time of the bot's process per turn, in milliseconds.</param>
/// <param name="P50">Median time from sending an activity to the end of its HTTP answer, in milliseconds.</param>
/// <param name="P99">The 99th percentile of it.</param>
internal sealed record Measurement(double TurnsPerSecond, double CpuPerTurn, double P50, double P99)
{
    /// <summary>Puts engineers to work, each with one turn at a time, for a while.</summary>
    public static async Task<Measurement> TakeAsync(MeasuredBot bot, int concurrency, TimeSpan duration)
    {
        var time = TimeProvider.System;
        var (begin, cpu) = (time.GetTimestamp(), bot.Process.Cpu);
        var durations = await Task.WhenAll(bot.Works(concurrency).Select(work => Task.Run(() => WorkAsync(work, begin, duration))));
        var (spent, elapsed) = (bot.Process.Cpu - cpu, time.GetElapsedTime(begin));
        double[] sorted = [.. durations.SelectMany(each => each).Order()];
        return new Measurement(sorted.Length / elapsed.TotalSeconds, spent.TotalMilliseconds / sorted.Length, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
    }

    private static async Task<List<double>> WorkAsync(IWork work, long begin, TimeSpan duration)
    {
        var time = TimeProvider.System;
        var durations = new List<double>();
        while (time.GetElapsedTime(begin) < duration)
        {
            var sent = time.GetTimestamp();
            await work.TurnAsync();
            durations.Add(time.GetElapsedTime(sent).TotalMilliseconds);
        }

        return durations;
    }
}
