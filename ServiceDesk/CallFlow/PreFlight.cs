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
        var facts = FactsReader.Read(ticket.Answers.Categorization, GateQuestion.Everything, now).Facts;
        return new() { Decision = EscalationPolicy.Decide(facts, hub.Escalation, hub.Privacy), Criteria = EscalationCriteria.Of(facts, hub.Escalation) };
    }

    /// <summary>The question that settles a criterion which is not known.</summary>
    public static string Question(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "How many client companies have it at the same time?",
        CriterionKind.SharedCause => "Do they share one cause in shared infrastructure? Ask a peer if you are not sure.",
        _ => "Any sign of a breach, data loss, ransomware or unauthorized access? A suspicion is enough.",
    };
}
