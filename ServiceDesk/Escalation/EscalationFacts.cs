namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>What is known when KB-155 is asked. Null means not known yet.</summary>
public sealed record EscalationFacts
{
    /// <summary>How many serviced companies are affected at the same time.</summary>
    public int? Companies { get; init; }

    public SharedCause Cause { get; init; } = SharedCause.NotKnown;

    /// <summary>Which shared infrastructure, where the cause is shared.</summary>
    public string? Infrastructure { get; init; }

    /// <summary>The security concern named by the engineer; null when the question was not answered.</summary>
    public SecurityConcern? Concern { get; init; }

    /// <summary>What was observed.</summary>
    public string? Observed { get; init; }

    /// <summary>On which system.</summary>
    public string? System { get; init; }

    /// <summary>When it was discovered.</summary>
    public DateTimeOffset? DiscoveredAt { get; init; }

    /// <summary>The engineer's answer when a claim that reads like a Tier 1 example was questioned: why it may be more.</summary>
    public string? Suspicion { get; init; }
}
