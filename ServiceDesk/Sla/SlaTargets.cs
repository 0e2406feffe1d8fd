namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>KB-310's row for one severity, in elapsed time.</summary>
public sealed record SlaTargets
{
    public required TimeSpan ResponseTarget { get; init; }

    public required TimeSpan ResponseMaximum { get; init; }

    public required TimeSpan ResolutionTarget { get; init; }

    public required TimeSpan ResolutionMaximum { get; init; }
}
