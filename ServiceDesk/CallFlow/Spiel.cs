using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>A spiel: its words with open parts in [brackets], and what it claims.</summary>
public sealed record Spiel
{
    /// <summary>The words, without surrounding quotes.</summary>
    public required string Text { get; init; }

    /// <summary>The facts that the words state.</summary>
    public ImmutableArray<SpielClaim> Claims { get; init; } = [];

    /// <summary>Whether the words are our own: SOP-7005 has none for the occasion.</summary>
    public bool IsOwnWords { get; init; }
}
