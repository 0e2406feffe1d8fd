using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Escalation;

public sealed class JustificationTests
{
    [Test]
    public void Tier_1_says_why_not_with_the_numbers() =>
        Expect(
            new EscalationFacts { Companies = 12, Cause = SharedCause.No, Concern = SecurityConcern.None },
            "Not escalated, Tier 1 under KB-155: Fewer than 150 companies are affected and no infrastructure cause is shared. " +
            "Companies: 12 affected, 150 needed; Shared cause: Independent causes; Security: No concern named.");

    [Test]
    public void Not_eligible_says_why_not() =>
        Expect(
            new EscalationFacts { Companies = 149, Cause = SharedCause.Yes, Infrastructure = "DNS", Concern = SecurityConcern.None },
            "Not escalated, not eligible for Tier 2 under KB-155: The cause is shared, and fewer than 150 companies are affected: neither Tier 1's row nor Tier 2's holds in full, " +
            "consult a peer or the Team Leader. Companies: 149 affected, 150 needed; Shared cause: Shared DNS; Security: No concern named.");

    [Test]
    public void Tier_2_says_how_many_and_on_what() =>
        Expect(
            new EscalationFacts { Companies = 180, Cause = SharedCause.Yes, Infrastructure = "DNS", Concern = SecurityConcern.None },
            "Escalated to Tier 2 under KB-155: 180 companies are affected at the same time on one shared cause (DNS). " +
            "Companies: 180 affected, 150 needed; Shared cause: Shared DNS; Security: No concern named.");

    [Test]
    public void Tier_3_says_what_where_when_and_why() =>
        Expect(
            Claim with { Observed = "Locked out, she says", Suspicion = "On leave" },
            "Escalated to Tier 3 under KB-155: unauthorized access suspected on web01, discovered 2026-04-18 09:32 PHT. Observed: Locked out, she says. Why it is suspected: On leave.");

    [Test]
    public void Tier_3_says_that_the_system_is_not_known_yet() =>
        Expect(
            Claim with { Observed = "Files renamed", System = null },
            "Escalated to Tier 3 under KB-155: unauthorized access suspected on a system that is not known yet, discovered 2026-04-18 09:32 PHT. Observed: Files renamed.");

    [Test]
    public void A_questioned_claim_is_not_escalated_yet() =>
        Expect(
            Claim with { Observed = "one user locked out" },
            "Not escalated yet: unauthorized access is named, and what was observed reads like one user locked out (Tier 1 under KB-155). What makes it suspect is asked once.");

    [Test]
    public void An_incomplete_claim_says_what_is_missing() =>
        Expect(
            new EscalationFacts { Concern = SecurityConcern.DataLoss, Observed = "files gone" },
            "Not escalated yet: data loss is named, and Tier 3 still needs to know when it was discovered.");

    private static EscalationFacts Claim => new()
    {
        Concern = SecurityConcern.UnauthorizedAccess,
        System = "web01",
        DiscoveredAt = TestTickets.Nine32,
    };

    private static void Expect(EscalationFacts facts, string text) =>
        Assert.That(Justification.Of(EscalationPolicy.Decide(facts, new EscalationSettings(), new PrivacySettings())), Is.EqualTo(text));
}
