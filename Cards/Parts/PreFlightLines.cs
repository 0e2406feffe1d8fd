using AdaptiveCards;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Parts;

/// <summary>KB-155 as the ticket stands: criterion by criterion met, not met or not known with the question that settles it, and where it would go.</summary>
internal static class PreFlightLines
{
    public static IEnumerable<AdaptiveElement> Of(CallView view, PreFlight standing) =>
    [
        .. standing.Criteria.Select(criterion => Facts.Of($"{CriteriaLines.NeutralSign(criterion)} {CriteriaLines.Name(criterion.Kind)}", Describe(criterion))),
        Words.Line(Words.Small("Now: ", subtle: true), Words.Small(Goes(view, standing), bold: true)),
    ];

    private static string Describe(Criterion criterion) => criterion.State switch
    {
        CriterionState.Unknown => $"Not known: {PreFlight.Question(criterion.Kind)}",
        CriterionState.Met => $"Met: {criterion.Finding}",
        _ => $"Not met: {criterion.Finding}",
    };

    private static string Goes(CallView view, PreFlight standing)
    {
        var names = view.Hub.Channels;
        return standing.Decision switch
        {
            EscalationDecision.Tier2 => $"Tier 2. It goes to {names.Of(TeamsChannel.Tier2Escalation)} when you have confirmed its post.",
            EscalationDecision.Tier3 => $"Tier 3. It goes to {names.Of(TeamsChannel.Tier3Escalation)} at once, and your Team Leader is told.",
            EscalationDecision.SecurityIncomplete or EscalationDecision.SecurityQuestioned => $"Tier 3, to {names.Of(TeamsChannel.Tier3Escalation)}, when the details below are complete.",
            _ when standing.IsHalfMet => "Not eligible for Tier 2: consult a peer or your Team Leader. Nothing would be posted.",
            _ => "Tier 1. Nothing would be posted.",
        };
    }
}
