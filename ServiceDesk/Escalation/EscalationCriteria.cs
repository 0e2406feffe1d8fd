using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155's three questions answered from the facts, each in words that are read in a moment.</summary>
public static class EscalationCriteria
{
    /// <summary>How Tier 2's infrastructure reads when a shared cause is certain and the infrastructure was not named.</summary>
    public const string NotNamed = "shared infrastructure, not named";

    /// <summary>The criteria in KB-155's order, whichever of them decides.</summary>
    public static ImmutableArray<Criterion> Of(EscalationFacts facts, EscalationSettings settings) =>
    [
        Companies(facts.Companies, settings.Tier2Companies),
        Cause(facts.Cause, facts.Infrastructure),
        Security(facts.Concern),
    ];

    /// <summary>The infrastructure as it was named, or <see cref="NotNamed"/>.</summary>
    public static string Infrastructure(string? named) => string.IsNullOrWhiteSpace(named) ? NotNamed : named.Trim();

    private static Criterion Companies(int? companies, int needed) => companies switch
    {
        { } count and >= 0 => new(
            CriterionKind.Companies,
            count >= needed ? CriterionState.Met : CriterionState.NotMet,
            $"{count} affected, {needed} needed"),
        _ => new(CriterionKind.Companies, CriterionState.Unknown, "Not known"),
    };

    private static Criterion Cause(SharedCause cause, string? infrastructure) => cause switch
    {
        SharedCause.Yes => new(CriterionKind.SharedCause, CriterionState.Met, Shared(Infrastructure(infrastructure))),
        SharedCause.No => new(CriterionKind.SharedCause, CriterionState.NotMet, "Independent causes"),
        _ => new(CriterionKind.SharedCause, CriterionState.Unknown, "Not known"),
    };

    private static string Shared(string infrastructure) =>
        infrastructure == NotNamed ? "Shared infrastructure, not named"
        : infrastructure.StartsWith("shared ", StringComparison.OrdinalIgnoreCase) ? infrastructure
        : $"Shared {infrastructure}";

    private static Criterion Security(SecurityConcern? concern) => concern switch
    {
        null => new(CriterionKind.Security, CriterionState.Unknown, "Not asked yet"),
        SecurityConcern.None => new(CriterionKind.Security, CriterionState.NotMet, "No concern named"),
        { } named => new(CriterionKind.Security, CriterionState.Met, $"{SecurityConcernName.Of(named)} (suspected)"),
    };
}
