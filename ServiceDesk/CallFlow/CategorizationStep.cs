using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 3 of SOP-7005: KB-155 decides the tier. A Tier 1 case goes on to the investigation; everything else is the gate's answer.</summary>
public static class CategorizationStep
{
    public static StepOutcome Take(Ticket ticket, CategorizationAnswers answers, DeskEvidence evidence, KnowledgeHub hub, DateTimeOffset now)
    {
        var gate = EscalationGate.Ask(ticket, answers, GateQuestion.Everything, evidence, hub, now);
        return gate switch
        {
            GateOutcome.Incomplete incomplete => new StepOutcome.Stay { Change = incomplete.Change, Errors = incomplete.Errors },
            GateOutcome.Kept kept => new StepOutcome.Advance { Change = Next(kept.Change), Decision = kept.Decision },
            _ => new StepOutcome.Leave { Change = gate.Change, Gate = gate },
        };
    }

    private static TicketChange Next(TicketChange change) =>
        change.With(ticket => ticket with { Step = ticket.Tier > 1 ? CallStep.Documentation : CallStep.Investigation });
}
