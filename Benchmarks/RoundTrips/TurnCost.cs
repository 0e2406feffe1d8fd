namespace LeanTechBot.Benchmarks.RoundTrips;

/// <summary>What one turn asked of the store.</summary>
/// <param name="Kind">The kind of turn.</param>
/// <param name="InSequence">Round trips that waited for one another; calls made beside each other count once.</param>
/// <param name="Calls">All of them.</param>
public sealed record TurnCost(string Kind, int InSequence, int Calls);
