using System.Collections.Immutable;

namespace LeanTechBot.Cards.Desk;

/// <summary>An engineer's open calls for a list: the newest as they are shown, and how many there are in all.</summary>
public sealed record OpenCalls(ImmutableArray<CallView> Shown, int Total)
{
    /// <summary>How many a card lists: more are no longer read at a glance.</summary>
    public const int MostShown = 5;

    /// <summary>No call is open.</summary>
    public static OpenCalls None { get; } = new([], 0);
}
