using System.Globalization;

namespace LeanTechBot.Benchmarks.Flat;

/// <summary>Whether a turn costs the same with a million tickets as with a thousand: both desks take turns call by call, so that what disturbs the machine disturbs both.</summary>
internal static class FlatBenchmark
{
    private const int Warmup = 30;
    private const int Calls = 200;

    /// <summary>So much more may a turn cost with the many tickets.</summary>
    private const double Most = 1.15;

    public static async Task<int> RunAsync(string[] settings, Limits limits)
    {
        var many = settings is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("leantechbot-flat-").FullName;
        try
        {
            var (closed, open) = (await TicketTemplate.WalkAsync(folder, 11), await TicketTemplate.WalkAsync(folder, 6));
            await using var small = await FlatDesk.CreateAsync(folder, 1_000, 20, closed, open);
            await using var large = await FlatDesk.CreateAsync(folder, many, 2_000, closed, open);
            await CallAsync(Warmup, small, large);
            small.Begin();
            large.Begin();
            await CallAsync(Calls, small, large);
            var worst = Write(small, large);
            limits.Hold(worst <= Most, $"{large.Tickets} tickets within {Most:F2} of {small.Tickets}: {worst:F2}");
            return limits.Tell();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CallAsync(int calls, params FlatDesk[] desks)
    {
        for (var call = 0; call < calls; call++)
        {
            foreach (var desk in call % 2 == 0 ? desks : desks.Reverse())
            {
                await desk.CallAsync();
            }
        }
    }

    /// <summary>Returns the worst ratio.</summary>
    private static double Write(FlatDesk small, FlatDesk large)
    {
        var worst = 0d;
        Console.WriteLine($"| what | of each | {small.Tickets} tickets: p50 ms | p99 ms | {large.Tickets} tickets: p50 ms | p99 ms | p50 ratio | p99 ratio |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (what, of) in new (string, Func<FlatDesk, List<double>>)[] { ("a step or note", desk => desk.Steps), ("status", desk => desk.Statuses), ("tickets with the same code", desk => desk.LookUps) })
        {
            var (few, all) = (new Spread(of(small)), new Spread(of(large)));
            worst = Math.Max(worst, Math.Round(Math.Max(all.P50 / few.P50, all.P99 / few.P99), 2));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {few.Count} | {few} | {all} | {all.P50 / few.P50:F2} | {all.P99 / few.P99:F2} |"));
        }

        return worst;
    }
}
