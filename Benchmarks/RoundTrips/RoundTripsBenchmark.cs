using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>Storage round trips of every kind of turn: with one instance, and with two that take the turns alternately.</summary>
internal static class RoundTripsBenchmark
{
    /// <summary>A call whose chat has had one before.</summary>
    private const string Warm = "second";

    /// <summary>So many round trips may follow one another in an ordinary turn.</summary>
    private const int Most = 2;

    private static readonly TimeSpan Way = TimeSpan.FromMilliseconds(20);

    public static async Task<int> RunAsync(Limits limits)
    {
        var one = await CountAsync(instances: 1);
        var two = await CountAsync(instances: 2);
        Console.WriteLine("| call | turn | in sequence | all | in sequence, two instances | all |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (var ((call, turn), (_, other)) in one.Zip(two))
        {
            Console.WriteLine($"| {call} | {turn.Kind} | {turn.InSequence} | {turn.Calls} | {other.InSequence} | {other.Calls} |");
            limits.Hold(
                call != Warm || !IsOrdinary(turn) || Math.Max(turn.InSequence, other.InSequence) <= Most,
                $"at most {Most} round trips in sequence for {turn.Kind}: {turn.InSequence}, and {other.InSequence} with two instances");
        }

        return limits.Tell();
    }

    /// <summary>A step or a note, between the opening and the closing of a call.</summary>
    private static bool IsOrdinary(TurnCost turn) => turn.Kind != Tier1Script.Lines[0].Kind && turn.Kind != Tier1Script.Lines[^1].Kind;

    /// <summary>The first call of a chat, which also remembers the engineer, one after it, and everything else.</summary>
    private static async Task<List<(string Call, TurnCost Turn)>> CountAsync(int instances)
    {
        await using var desk = await CountedDesk.StartAsync(instances, Way);
        var first = await desk.WalkCallAsync();
        var second = await desk.WalkCallAsync();
        var rest = await desk.WalkTheRestAsync();
        return [.. first.Select(turn => ("first", turn)), .. second.Select(turn => (Warm, turn)), .. rest.Select(turn => ("third", turn))];
    }
}
