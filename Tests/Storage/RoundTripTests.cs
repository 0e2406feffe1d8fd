using LeanTechBot.Benchmarks.RoundTrips;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>What a turn costs where the store is a network away: the benchmark of docs/performance.md, asked for its limit.</summary>
internal sealed class RoundTripTests
{
    /// <summary>On a machine that is busy, calls made beside each other may happen to follow one another: what counts is the least of a few calls.</summary>
    private const int Calls = 8;

    private static readonly string[] NotOrdinary = ["new", "step 7, close"];

    [TestCase(1)]
    [TestCase(2)]
    public async Task An_ordinary_step_turn_makes_two_round_trips_at_most(int instances)
    {
        await using var desk = await CountedDesk.StartAsync(instances, TimeSpan.FromMilliseconds(10));
        await desk.WalkCallAsync();
        var turns = new List<TurnCost>();
        for (var call = 0; call < Calls && (call == 0 || TooMany().Any()); call++)
        {
            turns.AddRange(await desk.WalkCallAsync());
        }

        Assert.That(turns, Is.Not.Empty);
        Assert.That(TooMany(), Is.Empty);

        IEnumerable<string> TooMany() => turns.Where(turn => !NotOrdinary.Contains(turn.Kind)).GroupBy(turn => turn.Kind).Where(kind => kind.Min(turn => turn.InSequence) > 2).Select(kind => kind.Key);
    }
}
