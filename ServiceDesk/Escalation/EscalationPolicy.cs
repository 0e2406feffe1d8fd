using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155 as a function of the facts: how many companies, one shared cause, any security component; the third wins over the first two.</summary>
public static class EscalationPolicy
{
    /// <summary>What KB-155 says. Always an answer, and always the same for the same facts.</summary>
    public static EscalationDecision Decide(EscalationFacts facts, EscalationSettings settings, PrivacySettings privacy) => facts.Concern switch
    {
        null or SecurityConcern.None => TierOneOrTwo(facts, settings),
        { } concern => SecurityClaim.Decide(concern, facts, EscalationCriteria.Of(facts, settings), privacy),
    };

    private static EscalationDecision TierOneOrTwo(EscalationFacts facts, EscalationSettings settings)
    {
        var needed = settings.Tier2Companies;
        return (facts.Companies, facts.Cause) switch
        {
            (null or < 0, _) => NotEligible(
                "How many companies are affected is not known: continue at Tier 1 and consult a peer or the Team Leader."),
            ({ } companies, SharedCause.Yes) when companies >= needed => new EscalationDecision.Tier2
            {
                Criteria = EscalationCriteria.Of(facts, settings),
                Companies = companies,
                Infrastructure = EscalationCriteria.Infrastructure(facts.Infrastructure),
            },
            ({ } companies, SharedCause.No) when companies >= needed => Tier1(
                "Independent issues are Tier 1 each, however many companies report them."),
            ({ } companies, _) when companies >= needed => NotEligible(
                $"{companies} companies are affected, and a shared cause is not known yet: an unsure cause is not escalated, consult a peer or the Team Leader."),
            (_, SharedCause.Yes) => NotEligible(
                $"The cause is shared, and fewer than {needed} companies are affected: neither Tier 1's row nor Tier 2's holds in full, consult a peer or the Team Leader."),
            (_, SharedCause.No) => Tier1(
                $"Fewer than {needed} companies are affected and no infrastructure cause is shared."),
            _ => NotEligible(
                $"Fewer than {needed} companies are affected and the cause is not known yet: continue at Tier 1, and consult a peer or the Team Leader if unsure."),
        };

        EscalationDecision Tier1(string reason) => new EscalationDecision.Tier1 { Criteria = EscalationCriteria.Of(facts, settings), Reason = reason };

        EscalationDecision NotEligible(string reason) => new EscalationDecision.NotEligible { Criteria = EscalationCriteria.Of(facts, settings), Reason = reason };
    }
}
