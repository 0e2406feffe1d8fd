using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What KB-155 would say of a ticket as it stands, and what is still to be found out. Asking it decides nothing and is kept nowhere.</summary>
public sealed record PreFlight
{
    public required EscalationDecision Decision { get; init; }

    /// <summary>KB-155's three questions in their order, each as it stands.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    public static PreFlight Of(Ticket ticket, KnowledgeHub hub, DateTimeOffset now)
    {
        var facts = FactsReader.Read(ticket.Answers.Categorization, GateQuestion.Everything, hub, now).Facts;
        return new() { Decision = EscalationPolicy.Decide(facts, hub.Escalation, hub.Privacy), Criteria = EscalationCriteria.Of(facts, hub.Escalation) };
    }

    /// <summary>The question that settles a criterion which is not known, to follow "Not known: ".</summary>
    public static string Question(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "how many companies have it at once?",
        CriterionKind.SharedCause => "one shared cause? Ask a peer if unsure.",
        _ => "any sign of a breach or data loss? A suspicion is enough.",
    };
}
