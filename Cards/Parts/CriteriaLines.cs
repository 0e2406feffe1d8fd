using AdaptiveCards;
using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.Cards.Parts;

/// <summary>KB-155 criterion by criterion: a sign, the criterion, the finding in words.</summary>
internal static class CriteriaLines
{
    /// <summary>A security concern is named: nothing good, and nothing to be refused.</summary>
    private const string Warning = "⚠";

    /// <summary>The criteria of an escalation that was asked for: what it lacks has a cross.</summary>
    public static IEnumerable<AdaptiveElement> Of(IEnumerable<Criterion> criteria) => criteria.Select(criterion => Facts.Of($"{Sign(criterion)} {Name(criterion.Kind)}", criterion.Finding));

    /// <summary>The criteria of a decision that kept the ticket at Tier 1, rightly: what is known is ticked, whatever it says.</summary>
    public static IEnumerable<AdaptiveElement> Settled(IEnumerable<Criterion> criteria) => criteria.Select(criterion =>
        Facts.Of($"{(criterion.State == CriterionState.Unknown ? "?" : "✓")} {Name(criterion.Kind)}", criterion.Finding));

    /// <summary>The sign of a criterion of which nothing is asked for yet: that it is not met is no failing.</summary>
    public static string NeutralSign(Criterion criterion) => criterion switch
    {
        { State: CriterionState.Unknown } => "?",
        { State: CriterionState.NotMet } => "–",
        { Kind: CriterionKind.Security } => Warning,
        _ => "✓",
    };

    /// <summary>That no security concern is named is no failing, so it has no cross.</summary>
    public static string Sign(Criterion criterion) => criterion switch
    {
        { State: CriterionState.Met, Kind: CriterionKind.Security } => Warning,
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
