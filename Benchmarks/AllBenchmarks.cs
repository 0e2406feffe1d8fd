using LeanTechBot.Benchmarks.Calls;
using LeanTechBot.Benchmarks.Conversations;
using LeanTechBot.Benchmarks.Flat;
using LeanTechBot.Benchmarks.Posts;
using LeanTechBot.Benchmarks.RoundTrips;
using LeanTechBot.Benchmarks.Start;
using LeanTechBot.Benchmarks.Turns;

namespace LeanTechBot.Benchmarks;

/// <summary>Every benchmark, one after the other, as the figures of docs/performance.md.</summary>
internal static class AllBenchmarks
{
    /// <param name="settings"><c>quick</c> takes a minute or two, to see that everything works; its figures mean nothing, and no limit is held against them.</param>
    public static async Task<int> RunAsync(string[] settings)
    {
        var quick = settings is ["quick"];
        var limits = new Limits(areHeld: !quick);
        (string Title, Func<Task<int>> Run)[] all =
        [
            ("Turns", () => TurnsBenchmark.RunAsync(quick ? ["--seconds", "1", "--rounds", "1", "--warmup", "1", "--concurrency", "1,4"] : ["--seconds", "5", "--rounds", "3", "--concurrency", "1,16,64"], limits)),
            ("Calls on SQLite", () => CallsBenchmark.RunAsync(["--stores", "sqlite", .. quick ? (string[])["--seconds", "1", "--warmup", "1", "--concurrency", "1,4", "--memoryturns", "500"] : []], limits)),
            ("Calls on Azurite", () => CallsBenchmark.RunAsync(["--stores", "azurite", .. quick ? (string[])["--seconds", "1", "--warmup", "1", "--concurrency", "1,4", "--memoryturns", "500"] : []], limits)),
            ("Open conversations", () => ConversationsBenchmark.RunAsync(quick ? ["200"] : [])),
            ("From click to post", () => PostsBenchmark.RunAsync(quick ? ["3"] : [], limits)),
            ("Start", () => StartBenchmark.RunAsync([], limits)),
            ("Years of tickets", () => FlatBenchmark.RunAsync(quick ? ["3000"] : ["1000000"], limits)),
            ("Storage round trips", () => RoundTripsBenchmark.RunAsync(limits)),
        ];
        var failed = 0;
        foreach (var (title, run) in all)
        {
            Console.WriteLine($"### {title}");
            Console.WriteLine();
            failed |= await run();
            Console.WriteLine();
        }

        return failed;
    }
}
