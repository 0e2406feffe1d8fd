using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>What KB-155 says of the facts, always with its three criteria. A closed family: there is no other answer.</summary>
public abstract record EscalationDecision
{
    private EscalationDecision()
    {
    }

    /// <summary>KB-155's three questions in their order, each with its finding.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>Tier 1: resolve directly, do not escalate.</summary>
    public sealed record Tier1 : EscalationDecision
    {
        /// <summary>Why, in one sentence.</summary>
        public required string Reason { get; init; }
    }

    /// <summary>
    /// Neither Tier 1's row nor Tier 2's holds in full, or a fact is not known: not eligible for Tier 2. Continue at Tier 1 and consult a peer or
    /// the Team Leader.
    /// </summary>
    public sealed record NotEligible : EscalationDecision
    {
        /// <summary>Why, in one sentence.</summary>
        public required string Reason { get; init; }
    }

    /// <summary>Tier 2: enough companies at once on one shared cause.</summary>
    public sealed record Tier2 : EscalationDecision
    {
        public required int Companies { get; init; }

        public required string Infrastructure { get; init; }
    }

    /// <summary>Tier 3: a named security concern. Never refused for lack of proof.</summary>
    public sealed record Tier3 : EscalationDecision
    {
        public required SecurityConcern Concern { get; init; }

        public required string Observed { get; init; }

        public required string System { get; init; }

        public required DateTimeOffset DiscoveredAt { get; init; }

        /// <summary>When the National Privacy Commission is to be notified at the latest (KB-450).</summary>
        public required DateTimeOffset NotificationDueAt { get; init; }

        /// <summary>Why it may be more than the Tier 1 example it reads like; null when it was not questioned.</summary>
        public string? Suspicion { get; init; }
    }

    /// <summary>A security claim whose only content is a Tier 1 example: asked once what makes the engineer suspect more.</summary>
    public sealed record SecurityQuestioned : EscalationDecision
    {
        public required SecurityConcern Concern { get; init; }

        /// <summary>The Tier 1 example it reads like.</summary>
        public required string Example { get; init; }
    }

    /// <summary>A named concern that lacks what Tier 3 must be told. Not a refusal: it is asked for.</summary>
    public sealed record SecurityIncomplete : EscalationDecision
    {
        public required SecurityConcern Concern { get; init; }

        public required ImmutableArray<SecurityGap> Gaps { get; init; }
    }
}
