using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>
/// Which spiel answers a difficult client (SOP-7005, step 6): the one for the situation, or the next that the ticket does not contradict.
/// </summary>
public static class SituationSpiel
{
    /// <summary>What may be said instead, the most telling first. De-escalation claims nothing.</summary>
    private static readonly ImmutableArray<SpielId> Instead = [SpielId.CaseUpdate, SpielId.CaseResolved, SpielId.DeEscalation];

    /// <param name="ticket">The ticket of the call that is on; null between calls, when nothing is contradicted.</param>
    public static SpielId Choose(ClientSituation situation, Ticket? ticket, KnowledgeHub hub)
    {
        var first = Of(situation);
        return ticket is null
            ? first
            : Instead.Prepend(first).First(spiel => spiel == SpielId.DeEscalation || SpielChoice.Holds(spiel, ticket, hub));
    }

    private static SpielId Of(ClientSituation situation) => situation switch
    {
        ClientSituation.InsistsOnEscalation => SpielId.InsistsOnEscalation,
        ClientSituation.DemandsManager => SpielId.DemandsManager,
        ClientSituation.ClaimsOutage => SpielId.CompanyWideOutage,
        _ => SpielId.DeEscalation,
    };
}
