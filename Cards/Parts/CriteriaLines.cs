using AdaptiveCards;
using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.Cards.Parts;

/// <summary>KB-155 criterion by criterion: a sign, the criterion, the finding in words.</summary>
internal static class CriteriaLines
{
    public static IEnumerable<AdaptiveElement> Of(EscalationDecision decision) => decision.Criteria.Select(criterion => Facts.Of($"{Sign(criterion.State)} {Name(criterion.Kind)}", criterion.Finding));

    private static string Sign(CriterionState state) => state switch
    {
        CriterionState.Met => "✓",
        CriterionState.NotMet => "✗",
        _ => "–",
    };

    private static string Name(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "Companies",
        CriterionKind.SharedCause => "Shared cause",
        _ => "Security",
    };
}
