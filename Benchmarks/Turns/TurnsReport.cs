using System.Globalization;

namespace LeanTechBot.Benchmarks.Turns;

/// <summary>A Markdown table of medians over the rounds. A ratio is the median of the ratios of each round, for both sides of it met the same disturbance.</summary>
internal sealed class TurnsReport
{
    private readonly List<(string Bot, int Concurrency, int Round, Measurement Measurement)> rows = [];

    public void Add(string bot, int concurrency, int round, Measurement measurement) => rows.Add((bot, concurrency, round, measurement));

    public void Write(TextWriter output, string reference)
    {
        output.WriteLine($"| bot | at once | turns/s | CPU ms/turn | CPU to {reference} | p50 ms | p99 ms |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var group in rows.GroupBy(row => (row.Bot, row.Concurrency)).OrderBy(group => group.Key.Concurrency))
        {
            double Median(Func<Measurement, double> of) => Middle(group.Select(row => of(row.Measurement)));
            var ratio = Middle(group.Select(row => row.Measurement.CpuPerTurn / Of(reference, row.Concurrency, row.Round).CpuPerTurn));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {group.Key.Bot} | {group.Key.Concurrency} | {Median(m => m.TurnsPerSecond):F0} | {Median(m => m.CpuPerTurn):F3} | {ratio:F2} | {Median(m => m.P50):F2} | {Median(m => m.P99):F2} |"));
        }
    }

    /// <summary>One engineer alone pays for waking threads, as the bare endpoint does: the CPU of a turn is limited where many are at work.</summary>
    public void HoldTo(Limits limits)
    {
        foreach (var group in rows.Where(row => row.Concurrency is 16 or 64).GroupBy(row => (row.Bot, row.Concurrency)))
        {
            var (cpu, most) = (Middle(group.Select(row => row.Measurement.CpuPerTurn)), MostCpuOf(group.Key.Bot));
            limits.Hold(cpu < most, $"{group.Key.Bot} at {group.Key.Concurrency} at once under {most:F1} ms of CPU a turn: {cpu:F3} ms");
        }
    }

    private static double MostCpuOf(string bot) => bot switch { "echo" => 0.2, "sop" => 0.8, _ => double.PositiveInfinity };

    private Measurement Of(string bot, int concurrency, int round) =>
        rows.Single(row => row.Bot == bot && row.Concurrency == concurrency && row.Round == round).Measurement;

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
