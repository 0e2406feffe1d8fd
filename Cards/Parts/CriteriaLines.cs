using AdaptiveCards;
using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.Cards.Parts;

/// <summary>KB-155 criterion by criterion: a sign, the criterion, the finding in words.</summary>
internal static class CriteriaLines
{
    public static IEnumerable<AdaptiveElement> Of(IEnumerable<Criterion> criteria) => criteria.Select(criterion => Facts.Of($"{Sign(criterion)} {Name(criterion.Kind)}", criterion.Finding));

    /// <summary>That no security concern is named is no failing, so it has no cross.</summary>
    public static string Sign(Criterion criterion) => criterion switch
    {
        { State: CriterionState.Met } => "✓",
        { State: CriterionState.NotMet, Kind: not CriterionKind.Security } => "✗",
        _ => "–",
    };

    public static string Name(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "Companies",
        CriterionKind.SharedCause => "Shared cause",
        _ => "Security",
    };
}
