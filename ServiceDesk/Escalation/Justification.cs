namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>Why a ticket was escalated, or why not, in the words a ticket keeps (SOP-7005 step 7, SOP-7010, HR-201 §7).</summary>
public static class Justification
{
    /// <summary>One to three sentences: the tier, the reason, and the findings it stands on.</summary>
    public static string Of(EscalationDecision decision) => decision switch
    {
        EscalationDecision.Tier1 tier1 => $"Not escalated, Tier 1 under KB-155: {tier1.Reason} {Findings(decision)}",
        EscalationDecision.NotEligible neither => $"Not escalated, not eligible for Tier 2 under KB-155: {neither.Reason} {Findings(decision)}",
        EscalationDecision.Tier2 tier2 =>
            $"Escalated to Tier 2 under KB-155: {tier2.Companies} companies are affected at the same time on one shared cause ({tier2.Infrastructure}). {Findings(decision)}",
        EscalationDecision.Tier3 tier3 =>
            $"Escalated to Tier 3 under KB-155: {Name(tier3.Concern)} suspected {SuspectSystem.InSentence(tier3.System)}, discovered {PhilippineTime.Stamp(tier3.DiscoveredAt)}. " +
            $"Observed: {Sentence(tier3.Observed)}{(tier3.Suspicion is null ? "" : $" Why it is suspected: {Sentence(tier3.Suspicion)}")}",
        EscalationDecision.SecurityQuestioned questioned =>
            $"Not escalated yet: {Name(questioned.Concern)} is named, and what was observed reads like {questioned.Example} (Tier 1 under KB-155). What makes it suspect is asked once.",
        EscalationDecision.SecurityIncomplete incomplete =>
            $"Not escalated yet: {Name(incomplete.Concern)} is named, and Tier 3 still needs to know {string.Join(" and ", incomplete.Gaps.Select(Missing))}.",
        _ => throw new InvalidOperationException("EscalationDecision is a closed family."),
    };

    private static string Findings(EscalationDecision decision) =>
        string.Join("; ", decision.Criteria.Select(criterion => $"{Label(criterion.Kind)}: {criterion.Finding}")) + ".";

    private static string Label(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "Companies",
        CriterionKind.SharedCause => "Shared cause",
        _ => "Security",
    };

    private static string Missing(SecurityGap gap) => gap switch
    {
        SecurityGap.Observed => "what was observed",
        _ => "when it was discovered",
    };

    private static string Name(SecurityConcern concern) => SecurityConcernName.Of(concern).ToLowerInvariant();

    private static string Sentence(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";
}
