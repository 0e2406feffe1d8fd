using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What a step says to the answers it was given. Whatever it says, what was typed is kept in its <see cref="Change"/>.</summary>
public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    public required TicketChange Change { get; init; }

    /// <summary>The step is done; the ticket stands at the next one.</summary>
    public sealed record Advance : StepOutcome
    {
        /// <summary>The decision under KB-155 that kept the ticket at Tier 1; null at every step but the third.</summary>
        public EscalationDecision? Decision { get; init; }
    }

    /// <summary>The step asks for more: what and at which field. Without errors it was only saved.</summary>
    public sealed record Stay : StepOutcome
    {
        public required ImmutableArray<FieldError> Errors { get; init; }

        /// <summary>The companies that the typed text could mean, to pick from; empty otherwise.</summary>
        public ImmutableArray<ClientCompany> Companies { get; init; } = [];
    }

    /// <summary>The step is left to the escalation gate, which has decided (KB-155).</summary>
    public sealed record Leave : StepOutcome
    {
        public required GateOutcome Gate { get; init; }
    }
}
