namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 3: the facts KB-155 asks for.</summary>
public sealed record CategorizationAnswers : StepAnswers
{
    /// <summary>How many serviced companies are affected.</summary>
    public string? Companies { get; init; }

    /// <summary>A <see cref="Escalation.SharedCause"/> by name.</summary>
    public string? SharedCause { get; init; }

    /// <summary>Which shared infrastructure.</summary>
    public string? Infrastructure { get; init; }

    /// <summary>A <see cref="Escalation.SecurityConcern"/> by name.</summary>
    public string? Concern { get; init; }

    public string? Observed { get; init; }

    public string? ConcernSystem { get; init; }

    /// <summary>Date of discovery, <c>yyyy-MM-dd</c>, Philippine time.</summary>
    public string? DiscoveredDate { get; init; }

    /// <summary>Time of discovery, <c>HH:mm</c>, Philippine time.</summary>
    public string? DiscoveredTime { get; init; }

    /// <summary>Why a claim that reads like a Tier 1 example may be more.</summary>
    public string? Suspicion { get; init; }

    /// <summary>What has changed since the ticket was returned to Tier 1; null when it was not, or nothing was said.</summary>
    public string? Changed { get; init; }

    /// <summary>Why words that name a security event are none; null when nothing was asked or said.</summary>
    public string? NotEvent { get; init; }

    internal override IEnumerable<string?> Texts => [Infrastructure, Observed, ConcernSystem, Suspicion, Changed, NotEvent];
}
