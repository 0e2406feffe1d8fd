using System.Globalization;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Tickets;

public sealed class TicketMonthTests
{
    [TestCase("2026-04-30T23:59:59.9999999+08:00", "2026-04")]
    [TestCase("2026-05-01T00:00:00+08:00", "2026-05")]
    [TestCase("2026-04-30T15:59:59.9999999Z", "2026-04")]
    [TestCase("2026-04-30T16:00:00Z", "2026-05")]
    [TestCase("2026-12-31T16:00:00Z", "2027-01")]
    [TestCase("2026-05-01T03:00:00-10:00", "2026-05")]
    public void The_month_turns_at_midnight_in_the_Philippines(string instant, string month) =>
        Assert.That(TicketMonth.Of(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)).ToString(), Is.EqualTo(month));

    [TestCase(2026, 4, "2026-03")]
    [TestCase(2026, 1, "2025-12")]
    public void The_month_before_crosses_the_year(int year, int month, string previous) =>
        Assert.That(new TicketMonth(year, month).Previous.ToString(), Is.EqualTo(previous));
}
