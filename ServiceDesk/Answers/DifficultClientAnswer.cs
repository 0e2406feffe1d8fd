using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>
/// What to say to a difficult client (SOP-7005, step 6): the spiel of the situation where the ticket contradicts none of its claims.
/// </summary>
public static class DifficultClientAnswer
{
    /// <summary>The spiel of a situation.</summary>
    public static SpielId SpielOf(ClientSituation situation) => situation switch
    {
        ClientSituation.InsistsOnEscalation => SpielId.InsistsOnEscalation,
        ClientSituation.DemandsManager => SpielId.DemandsManager,
        ClientSituation.ClaimsOutage => SpielId.CompanyWideOutage,
        _ => SpielId.DeEscalation,
    };

    internal static AnswerParts Of(AskedWords asked, AnswerContext context)
    {
        var spiel = SpielOf(Named(asked));
        if (context.Ticket is not { } ticket || SpielChoice.Contradictions(spiel, ticket, context.Hub) is not [var reason, ..])
        {
            return new() { Say = context.Fill(spiel) };
        }

        return new()
        {
            Say = context.Fill(SpielId.DeEscalation),
            OfTicket = [$"“{Wording.Of(spiel)}” would not be true now. {reason}"],
        };
    }

    private static ClientSituation Named(AskedWords asked) => asked switch
    {
        _ when asked.HasAny("de escalat*", "deescalat*") => ClientSituation.Frustrated,
        _ when asked.HasAny("manager*", "boss*", "supervisor*", "amo", "superior*", "higher up*") => ClientSituation.DemandsManager,
        _ when asked.HasAny("insist*", "escalat*", "iescalat*", "tier 2", "tier2", "t2", "pilit*", "namimilit*", "isolated") =>
            ClientSituation.InsistsOnEscalation,
        _ when asked.HasAny("outage*", "everyone", "everybody", "nationwide", "all down", "lahat") => ClientSituation.ClaimsOutage,
        _ => ClientSituation.Frustrated,
    };
}
