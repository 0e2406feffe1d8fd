using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What the escalation gate answers. Only <see cref="Escalated"/> lets a ticket leave Tier 1.</summary>
public abstract record GateOutcome
{
    private GateOutcome()
    {
    }

    public required TicketChange Change { get; init; }

    /// <summary>A fact is missing or unreadable: said at its field. Nothing was decided.</summary>
    public sealed record Incomplete : GateOutcome
    {
        public required ImmutableArray<FieldError> Errors { get; init; }
    }

    /// <summary>A security claim reads like a Tier 1 example: asked once why it may be more.</summary>
    public sealed record Questioned : GateOutcome
    {
        public required EscalationDecision.SecurityQuestioned Decision { get; init; }
    }

    /// <summary>KB-155 keeps the ticket at Tier 1 (<see cref="EscalationDecision.Tier1"/> or <see cref="EscalationDecision.NotEligible"/>).</summary>
    public sealed record Kept : GateOutcome
    {
        public required EscalationDecision Decision { get; init; }
    }

    /// <summary>KB-155 allows Tier 2; what the channel must be told is asked before it is recorded.</summary>
    public sealed record Tier2Ready : GateOutcome
    {
        public required EscalationDecision.Tier2 Decision { get; init; }

        public ImmutableArray<FieldError> Errors { get; init; } = [];
    }

    /// <summary>Recorded: the ticket is escalated and its post is pending.</summary>
    public sealed record Escalated : GateOutcome
    {
        public required EscalationDecision Decision { get; init; }
    }

    /// <summary>Tier 3 has the ticket as a security case already, and is told of another concern on it.</summary>
    public sealed record Added : GateOutcome
    {
        public required EscalationDecision.Tier3 Decision { get; init; }
    }

    /// <summary>The ticket's status has no way to an escalation (SOP-7010): why, and what to do.</summary>
    public sealed record NotPossible : GateOutcome
    {
        public required string Reason { get; init; }
    }
}
