using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Escalation;

public sealed class EscalationPolicyTests
{
    private static readonly DateTimeOffset Discovered = TestTickets.Nine32;

    [TestCase(null, SharedCause.Yes, typeof(EscalationDecision.NotEligible))]
    [TestCase(null, SharedCause.No, typeof(EscalationDecision.NotEligible))]
    [TestCase(null, SharedCause.NotKnown, typeof(EscalationDecision.NotEligible))]
    [TestCase(-1, SharedCause.No, typeof(EscalationDecision.NotEligible))]
    [TestCase(0, SharedCause.No, typeof(EscalationDecision.Tier1))]
    [TestCase(1, SharedCause.Yes, typeof(EscalationDecision.NotEligible))]
    [TestCase(1, SharedCause.No, typeof(EscalationDecision.Tier1))]
    [TestCase(1, SharedCause.NotKnown, typeof(EscalationDecision.NotEligible))]
    [TestCase(149, SharedCause.Yes, typeof(EscalationDecision.NotEligible))]
    [TestCase(149, SharedCause.No, typeof(EscalationDecision.Tier1))]
    [TestCase(149, SharedCause.NotKnown, typeof(EscalationDecision.NotEligible))]
    [TestCase(150, SharedCause.Yes, typeof(EscalationDecision.Tier2))]
    [TestCase(150, SharedCause.No, typeof(EscalationDecision.Tier1))]
    [TestCase(150, SharedCause.NotKnown, typeof(EscalationDecision.NotEligible))]
    [TestCase(151, SharedCause.Yes, typeof(EscalationDecision.Tier2))]
    [TestCase(151, SharedCause.No, typeof(EscalationDecision.Tier1))]
    [TestCase(151, SharedCause.NotKnown, typeof(EscalationDecision.NotEligible))]
    [TestCase(300, SharedCause.Yes, typeof(EscalationDecision.Tier2))]
    [TestCase(300, SharedCause.No, typeof(EscalationDecision.Tier1))]
    public void Without_a_security_concern_companies_and_cause_decide(int? companies, SharedCause cause, Type decision)
    {
        foreach (var concern in new SecurityConcern?[] { null, SecurityConcern.None })
        {
            var facts = new EscalationFacts { Companies = companies, Cause = cause, Infrastructure = "DNS", Concern = concern, Observed = "ransom note" };

            Assert.That(Decide(facts), Is.InstanceOf(decision), $"concern {concern}");
        }
    }

    [TestCase("DNS", "DNS", "Shared DNS")]
    [TestCase(" shared storage cluster ", "shared storage cluster", "shared storage cluster")]
    [TestCase(null, "shared infrastructure, not named", "Shared infrastructure, not named")]
    [TestCase("  ", "shared infrastructure, not named", "Shared infrastructure, not named")]
    public void Tier_2_carries_the_companies_and_the_infrastructure(string? infrastructure, string carried, string finding)
    {
        var tier2 = (EscalationDecision.Tier2)Decide(new EscalationFacts { Companies = 150, Cause = SharedCause.Yes, Infrastructure = infrastructure });

        Assert.That(tier2.Companies, Is.EqualTo(150));
        Assert.That(tier2.Infrastructure, Is.EqualTo(carried));
        Assert.That(Findings(tier2), Is.EqualTo(new[] { "Met 150 affected, 150 needed", $"Met {finding}", "Unknown Not asked yet" }));
    }

    [TestCase(12, SharedCause.No, SecurityConcern.None, "NotMet 12 affected, 150 needed", "NotMet Independent causes", "NotMet No concern named")]
    [TestCase(null, SharedCause.NotKnown, null, "Unknown Not known", "Unknown Not known", "Unknown Not asked yet")]
    [TestCase(-3, SharedCause.Yes, null, "Unknown Not known", "Met Shared DNS", "Unknown Not asked yet")]
    [TestCase(151, SharedCause.NotKnown, SecurityConcern.Ransomware, "Met 151 affected, 150 needed", "Unknown Not known", "Met Ransomware (suspected)")]
    public void Every_decision_carries_the_three_criteria_in_order(int? companies, SharedCause cause, SecurityConcern? concern, params string[] findings)
    {
        var decision = Decide(new EscalationFacts { Companies = companies, Cause = cause, Infrastructure = "DNS", Concern = concern });

        Assert.That(decision.Criteria.Select(criterion => criterion.Kind), Is.EqualTo(new[] { CriterionKind.Companies, CriterionKind.SharedCause, CriterionKind.Security }));
        Assert.That(Findings(decision), Is.EqualTo(findings));
    }

    [Test]
    public void A_reason_is_one_sentence_with_its_number()
    {
        foreach (var companies in new int?[] { null, 0, 149, 150, 300 })
        {
            foreach (var cause in Enum.GetValues<SharedCause>())
            {
                var reason = Decide(new EscalationFacts { Companies = companies, Cause = cause }) switch
                {
                    EscalationDecision.Tier1 tier1 => tier1.Reason,
                    EscalationDecision.NotEligible neither => neither.Reason,
                    _ => null,
                };

                Assert.That(reason, Is.Null.Or.EndsWith("."), $"{companies} {cause}");
                Assert.That(reason?.Count(letter => letter == '.'), Is.Null.Or.EqualTo(1), reason);
            }
        }
    }

    [Test]
    public void The_threshold_is_a_setting()
    {
        var settings = new EscalationSettings { ServicedCompanies = 20, Tier2Companies = 10 };
        var facts = new EscalationFacts { Companies = 10, Cause = SharedCause.Yes };

        Assert.That(EscalationPolicy.Decide(facts, settings, new PrivacySettings()), Is.InstanceOf<EscalationDecision.Tier2>());
        Assert.That(EscalationPolicy.Decide(facts with { Companies = 9 }, settings, new PrivacySettings()), Is.InstanceOf<EscalationDecision.NotEligible>());
    }

    [TestCaseSource(nameof(Claims))]
    public void A_named_concern_wins_over_companies_and_cause(SecurityConcern concern, int? companies, SharedCause cause)
    {
        var tier3 = (EscalationDecision.Tier3)Decide(Claim(concern) with { Companies = companies, Cause = cause });

        Assert.That(tier3.Concern, Is.EqualTo(concern));
        Assert.That(tier3.Observed, Is.EqualTo("Files renamed to .locked at 09:10"));
        Assert.That(tier3.System, Is.EqualTo("northgate-app01"));
        Assert.That(tier3.DiscoveredAt, Is.EqualTo(Discovered));
        Assert.That(tier3.NotificationDueAt, Is.EqualTo(Discovered.AddHours(72)));
        Assert.That(tier3.Suspicion, Is.Null);
    }

    [TestCaseSource(nameof(Gaps))]
    public void A_concern_is_asked_for_exactly_what_it_lacks(SecurityConcern concern, SecurityGap[] gaps)
    {
        var claim = Claim(concern);
        foreach (var nothing in new[] { null, "", "  ", "-", "?", "N/A" })
        {
            var facts = claim with
            {
                Observed = gaps.Contains(SecurityGap.Observed) ? nothing : claim.Observed,
                DiscoveredAt = gaps.Contains(SecurityGap.DiscoveredAt) ? null : claim.DiscoveredAt,
            };

            var incomplete = (EscalationDecision.SecurityIncomplete)Decide(facts);

            Assert.That(incomplete.Concern, Is.EqualTo(concern));
            Assert.That(incomplete.Gaps, Is.EqualTo(gaps));
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("-")]
    [TestCase("?")]
    [TestCase("N/A")]
    [TestCase("unknown")]
    [TestCase("Not known yet.")]
    [TestCase("not sure")]
    [TestCase("don't know")]
    [TestCase("TBD")]
    [TestCase("hindi pa alam")]
    public void A_system_that_is_not_known_yet_holds_no_concern_back(string? system) =>
        Assert.That(((EscalationDecision.Tier3)Decide(Claim(SecurityConcern.Ransomware) with { System = system })).System, Is.EqualTo("not known yet"));

    [TestCase("web01")]
    [TestCase("unknown-host-7")]
    [TestCase("the unknown server in rack 3")]
    [TestCase("all of them")]
    public void A_system_that_is_named_is_carried(string system) =>
        Assert.That(((EscalationDecision.Tier3)Decide(Claim(SecurityConcern.Ransomware) with { System = system })).System, Is.EqualTo(system));

    [TestCaseSource(nameof(Concerns))]
    public void A_Tier_1_example_claimed_as_security_is_questioned_once_and_goes_through_with_a_reason(SecurityConcern concern)
    {
        var facts = Claim(concern) with { Observed = "One user is locked out after too many tries" };

        var questioned = (EscalationDecision.SecurityQuestioned)Decide(facts);
        var stillNothingSaid = Decide(facts with { Suspicion = " " });
        var confirmed = (EscalationDecision.Tier3)Decide(facts with { Suspicion = "She was on leave at that hour" });

        Assert.That(questioned.Concern, Is.EqualTo(concern));
        Assert.That(questioned.Example, Is.EqualTo("one user locked out"));
        Assert.That(stillNothingSaid, Is.InstanceOf<EscalationDecision.SecurityQuestioned>());
        Assert.That(confirmed.Suspicion, Is.EqualTo("She was on leave at that hour"));
    }

    [TestCase("nothing proven, only a feeling")]
    [TestCase("The client says so")]
    [TestCase("Unsure. Maybe nothing.")]
    [TestCase("?! strange emails")]
    public void A_suspicion_is_never_refused_for_lack_of_proof(string observed) =>
        Assert.That(Decide(Claim(SecurityConcern.SecurityBreach) with { Observed = observed, System = "unknown" }), Is.InstanceOf<EscalationDecision.Tier3>());

    [Test]
    public void A_concern_that_KB_155_does_not_list_is_still_a_concern() =>
        Assert.That(Decide(Claim((SecurityConcern)99)), Is.InstanceOf<EscalationDecision.Tier3>());

    private static IEnumerable<SecurityConcern> Concerns() => Enum.GetValues<SecurityConcern>().Where(concern => concern != SecurityConcern.None);

    private static IEnumerable<TestCaseData> Claims() =>
        from concern in Concerns()
        from companies in new int?[] { null, 1, 149, 150, 300 }
        from cause in Enum.GetValues<SharedCause>()
        select new TestCaseData(concern, companies, cause);

    private static IEnumerable<TestCaseData> Gaps()
    {
        SecurityGap[] all = [SecurityGap.Observed, SecurityGap.DiscoveredAt];
        return
            from concern in Concerns()
            from set in Enumerable.Range(1, 3)
            select new TestCaseData(concern, all.Where((_, place) => (set & (1 << place)) != 0).ToArray());
    }

    private static EscalationFacts Claim(SecurityConcern concern) => new()
    {
        Concern = concern,
        Observed = "Files renamed to .locked at 09:10",
        System = "northgate-app01",
        DiscoveredAt = Discovered,
    };

    private static EscalationDecision Decide(EscalationFacts facts) => EscalationPolicy.Decide(facts, new EscalationSettings(), new PrivacySettings());

    private static IEnumerable<string> Findings(EscalationDecision decision) => decision.Criteria.Select(criterion => $"{criterion.State} {criterion.Finding}");
}
