using LeanTechBot.ServiceDesk.FalseEscalations;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.FalseEscalations;

/// <summary>HR-201 §7: a rolling 90 days, and what it provides for each count.</summary>
internal sealed class FalseEscalationRecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 16, 9, 30, 0, TimeSpan.FromHours(8));

    [TestCase("", 0)]
    [TestCase("0", 1)]
    [TestCase("89.9999", 1)]
    [TestCase("90", 0)]
    [TestCase("90.0001", 0)]
    [TestCase("-0.0001", 0)]
    [TestCase("1 2 30 89 90 91 400", 4)]
    public void Count_within_the_window(string daysAgo, int expected) => Assert.That(
        FalseEscalationRecord.Count(daysAgo.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(days => Now - TimeSpan.FromDays(double.Parse(days, System.Globalization.CultureInfo.InvariantCulture))), Now),
        Is.EqualTo(expected));

    [TestCase(0, null)]
    [TestCase(1, "verbal warning and KB-155 review with the Team Leader")]
    [TestCase(2, "written warning")]
    [TestCase(3, "final written warning with an improvement plan")]
    [TestCase(4, "suspension or termination")]
    [TestCase(9, "suspension or termination")]
    public void Provides(int count, string? expected) => Assert.That(FalseEscalationRecord.Provides(count), Is.EqualTo(expected));
}
