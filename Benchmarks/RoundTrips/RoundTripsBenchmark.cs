namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>Storage round trips of every kind of turn: with one instance, and with two that take the turns alternately.</summary>
internal static class RoundTripsBenchmark
{
    private static readonly TimeSpan Way = TimeSpan.FromMilliseconds(20);

    public static async Task<int> RunAsync()
    {
        var one = await CountAsync(instances: 1);
        var two = await CountAsync(instances: 2);
        Console.WriteLine("| call | turn | in sequence | all | in sequence, two instances | all |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (var ((call, turn), (_, other)) in one.Zip(two))
        {
            Console.WriteLine($"| {call} | {turn.Kind} | {turn.InSequence} | {turn.Calls} | {other.InSequence} | {other.Calls} |");
        }

        return 0;
    }

    /// <summary>The first call of a chat, which also remembers the engineer, one after it, and everything else.</summary>
    private static async Task<List<(string Call, TurnCost Turn)>> CountAsync(int instances)
    {
        await using var desk = await CountedDesk.StartAsync(instances, Way);
        var first = await desk.WalkCallAsync();
        var second = await desk.WalkCallAsync();
        var rest = await desk.WalkTheRestAsync();
        return [.. first.Select(turn => ("first", turn)), .. second.Select(turn => ("second", turn)), .. rest.Select(turn => ("third", turn))];
    }
}
