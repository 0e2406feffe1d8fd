using LeanTechBot.ServiceDesk.HandOvers;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.HandOvers;

/// <summary>KB-102: Tier 3 in 5 minutes around the clock, Tier 2 in 15 in business hours; the levels without a channel are not waited for.</summary>
internal sealed class AcknowledgementPolicyTests
{
    [TestCase(SupportLevel.Tier3, "2026-03-18 09:30", "2026-03-18 09:35")]
    [TestCase(SupportLevel.Tier3, "2026-03-21 03:58", "2026-03-21 04:03")]
    [TestCase(SupportLevel.Tier3, "2026-03-31 23:57", "2026-04-01 00:02")]
    [TestCase(SupportLevel.Tier2, "2026-03-18 09:30", "2026-03-18 09:45")]
    [TestCase(SupportLevel.Tier2, "2026-03-20 17:55", "2026-03-23 08:10")]
    public void Is_due_at(SupportLevel level, string from, string due) =>
        Assert.That(AcknowledgementPolicy.DueAt(level, BusinessHoursTests.Pht(from), new AcknowledgementSettings()), Is.EqualTo(BusinessHoursTests.Pht(due)));

    [TestCase(SupportLevel.Tier1)]
    [TestCase(SupportLevel.Onsite)]
    [TestCase(SupportLevel.ItManager)]
    public void Is_not_waited_for(SupportLevel level) => Assert.That(AcknowledgementPolicy.DueAt(level, BusinessHoursTests.Pht("2026-03-18 09:30"), new AcknowledgementSettings()), Is.Null);

    [Test]
    public void The_minutes_are_settings() => Assert.That(
        AcknowledgementPolicy.DueAt(SupportLevel.Tier3, BusinessHoursTests.Pht("2026-03-18 09:30"), new AcknowledgementSettings { Tier3 = TimeSpan.FromMinutes(2) }),
        Is.EqualTo(BusinessHoursTests.Pht("2026-03-18 09:32")));
}
