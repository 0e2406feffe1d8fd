using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>The decision under KB-155 as the ticket keeps it: which tier, why or why not, and on which findings.</summary>
public sealed record EscalationRecord
{
    public required DateTimeOffset At { get; init; }

    /// <summary>2 or 3 when the ticket was escalated; null when KB-155 kept it at Tier 1.</summary>
    public int? EscalatedTier { get; init; }

    /// <summary>Why it was escalated, or why not (SOP-7005 step 7, SOP-7010).</summary>
    public required string Justification { get; init; }

    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>The National Privacy Commission deadline of a Tier 3 case (KB-450); null otherwise.</summary>
    public DateTimeOffset? NotificationDueAt { get; init; }
}
