using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Step 3 of SOP-7005: KB-155 decides the tier. A Tier 1 case goes on to the investigation; everything else is the gate's answer. The decision of an escalated ticket
/// stands: only a concern that it does not have yet is decided again.
/// </summary>
public static class CategorizationStep
{
    public static StepOutcome Take(Ticket ticket, CategorizationAnswers answers, DeskEvidence evidence, KnowledgeHub hub, DateTimeOffset now)
    {
        if (ticket.Tier > 1 && !IsNewConcern(ticket, answers))
        {
            return FactsReader.CompaniesError(ticket, answers, hub.Escalation) is { } error
                ? new StepOutcome.Stay { Change = TicketChange.Of(FactsForm.Holding(ticket, FactsForm.Filled(ticket, answers))), Errors = [error] }
                : new StepOutcome.Advance { Change = Documenting(SaidLater.Facts(ticket, answers, hub, now)) };
        }

        var gate = EscalationGate.Ask(ticket, answers, GateQuestion.Everything, evidence, hub, now);
        return gate switch
        {
            GateOutcome.Incomplete incomplete => new StepOutcome.Stay { Change = incomplete.Change, Errors = incomplete.Errors },
            GateOutcome.Kept kept => new StepOutcome.Advance { Change = Next(kept.Change), Decision = kept.Decision },
            GateOutcome.Added => new StepOutcome.Leave { Change = Documenting(gate.Change), Gate = gate },
            _ => new StepOutcome.Leave { Change = gate.Change, Gate = gate },
        };
    }

    /// <summary>The system a concern is probably about: the one the client reported, otherwise the company's server.</summary>
    public static string? KnownSystem(Ticket ticket) => ticket.Answers.Intake.AffectedSystem ?? ticket.Company?.Server;

    /// <summary>The client's own company, which the cards fill in where nothing else was said.</summary>
    public const string OneCompany = "1";

    private static bool IsNewConcern(Ticket ticket, CategorizationAnswers answers) =>
        Choice.Read<SecurityConcern>(answers.Concern) is not (null or SecurityConcern.None)
        && !(ticket.Tier == 3 && Security(answers) == Security(ticket.Answers.Categorization));

    private static CategorizationAnswers Security(CategorizationAnswers answers) =>
        answers with { Companies = null, SharedCause = null, Infrastructure = null, Changed = null, NotEvent = null };

    private static TicketChange Documenting(TicketChange change) => change.With(ticket => ticket with { Step = CallStep.Documentation });

    private static TicketChange Next(TicketChange change) =>
        change.With(ticket => ticket with { Step = CallStep.Investigation });
}
