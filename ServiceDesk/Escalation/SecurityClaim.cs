using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.ServiceDesk.Escalation;

/// <summary>KB-155's third row: a named security concern goes to Tier 3. It can be incomplete or questioned once, never refused for lack of proof.</summary>
internal static class SecurityClaim
{
    public static EscalationDecision Decide(SecurityConcern concern, EscalationFacts facts, ImmutableArray<Criterion> criteria, PrivacySettings privacy)
    {
        if (Said.Words(facts.Observed) is not { } observed || facts.DiscoveredAt is not { } discoveredAt)
        {
            return new EscalationDecision.SecurityIncomplete { Criteria = criteria, Concern = concern, Gaps = [.. GapsOf(facts)] };
        }

        // Asked once: whatever is answered sends it on.
        var suspicion = string.IsNullOrWhiteSpace(facts.Suspicion) ? null : facts.Suspicion.Trim();
        if (suspicion is null && TierOneExamples.Recognise(observed) is { } example)
        {
            return new EscalationDecision.SecurityQuestioned { Criteria = criteria, Concern = concern, Example = example };
        }

        return new EscalationDecision.Tier3
        {
            Criteria = criteria,
            Concern = concern,
            Observed = observed,
            System = SuspectSystem.NameOrNotKnown(facts.System),
            DiscoveredAt = discoveredAt,
            NotificationDueAt = discoveredAt + privacy.NotificationDue,
            Suspicion = suspicion,
        };
    }

    private static IEnumerable<SecurityGap> GapsOf(EscalationFacts facts)
    {
        if (Said.Words(facts.Observed) is null)
        {
            yield return SecurityGap.Observed;
        }

        if (facts.DiscoveredAt is null)
        {
            yield return SecurityGap.DiscoveredAt;
        }
    }
}
