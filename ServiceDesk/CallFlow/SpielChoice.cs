using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Which spiels may be said of a ticket: those of which it contradicts no claim.</summary>
public static class SpielChoice
{
    /// <summary>What stands for a spiel where another level has the case, or has resolved it.</summary>
    private static readonly ImmutableArray<(SpielId Spiel, SpielId Instead)> OfOtherLevels =
    [
        (SpielId.StatusUpdate, SpielId.CaseUpdate),
        (SpielId.StatusUpdate, SpielId.CaseResolved),
        (SpielId.Resolution, SpielId.CaseResolved),
    ];

    /// <summary>The claims of a spiel that do not hold, one sentence each; empty where it may be said.</summary>
    public static ImmutableArray<string> Contradictions(SpielId spiel, Ticket ticket, KnowledgeHub hub)
    {
        var facts = Facts(ticket, hub);
        return
        [
            .. hub.Spiels.Of(spiel).Claims
                .Select(claim => ContradictedClaim.Reason(claim, ticket, facts, hub.Escalation))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a spiel may be said.</summary>
    public static bool Holds(SpielId spiel, Ticket ticket, KnowledgeHub hub) => Contradictions(spiel, ticket, hub).IsEmpty;

    /// <summary>The spiel for the same occasion where another level has the case; otherwise the spiel itself.</summary>
    public static SpielId ForCase(SpielId spiel, Ticket ticket, KnowledgeHub hub)
    {
        var instead = OfOtherLevels.Where(pair => pair.Spiel == spiel && Holds(pair.Instead, ticket, hub));
        return instead.Select(pair => (SpielId?)pair.Instead).FirstOrDefault() ?? spiel;
    }

    /// <summary>What the status update of a ticket is, whoever has it; null where there is nothing to say.</summary>
    public static SpielId? StatusUpdate(Ticket ticket, KnowledgeHub hub) =>
        ForCase(SpielId.StatusUpdate, ticket, hub) is var spiel && Holds(spiel, ticket, hub) ? spiel : null;

    private static EscalationFacts Facts(Ticket ticket, KnowledgeHub hub) =>
        FactsReader.Read(FactsForm.Of(ticket), GateQuestion.Everything, hub, ticket.CreatedAt).Facts;
}
