using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What KB-155 would say of a ticket as it stands, and what is still to be found out. Asking it decides nothing and is kept nowhere.</summary>
public sealed record PreFlight
{
    /// <summary>What is known so far.</summary>
    public required EscalationFacts Facts { get; init; }

    public required EscalationDecision Decision { get; init; }

    /// <summary>KB-155's three questions in their order, each as it stands.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>A security concern is named: when its details are complete it goes to Tier 3 at once.</summary>
    public bool IsSecurity => Decision is EscalationDecision.Tier3 or EscalationDecision.SecurityIncomplete or EscalationDecision.SecurityQuestioned;

    /// <summary>One half of Tier 2's row holds, and the other does not or is not known: KB-155 asks to consult a peer or the Team Leader.</summary>
    public bool IsHalfMet => Decision is EscalationDecision.NotEligible && Criteria.Any(criterion => criterion is { State: CriterionState.Met, Kind: not CriterionKind.Security });

    /// <summary>What is still to be found out. Where security decides, nothing else is.</summary>
    public IEnumerable<CriterionKind> Unknown => IsSecurity ? [] : Criteria.Where(criterion => criterion.State == CriterionState.Unknown).Select(criterion => criterion.Kind);

    public static PreFlight Of(Ticket ticket, KnowledgeHub hub, DateTimeOffset now)
    {
        var facts = FactsReader.Read(FactsForm.Of(ticket), GateQuestion.Everything, hub, now).Facts;
        return new() { Facts = facts, Decision = EscalationPolicy.Decide(facts, hub.Escalation, hub.Privacy), Criteria = EscalationCriteria.Of(facts, hub.Escalation) };
    }

    /// <summary>The question that settles a criterion which is not known, to follow "Not known: ".</summary>
    public static string Question(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "how many companies have it at once?",
        CriterionKind.SharedCause => "one shared cause? Ask a peer if unsure.",
        _ => "any sign of a breach or data loss? A suspicion is enough.",
    };
}
