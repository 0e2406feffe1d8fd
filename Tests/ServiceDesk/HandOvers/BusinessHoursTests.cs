using System.Globalization;
using LeanTechBot.ServiceDesk.HandOvers;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.HandOvers;

/// <summary>Business time in the Philippines: 08:00 to 18:00, Monday to Friday. 2026-03-18 is a Wednesday.</summary>
internal sealed class BusinessHoursTests
{
    private static readonly BusinessHours Hours = new();

    [TestCase("2026-03-18 07:59", false)]
    [TestCase("2026-03-18 08:00", true)]
    [TestCase("2026-03-18 17:59", true)]
    [TestCase("2026-03-18 18:00", false)]
    [TestCase("2026-03-20 17:59", true)]
    [TestCase("2026-03-21 10:00", false)]
    [TestCase("2026-03-22 10:00", false)]
    public void An_instant_is_business_time(string at, bool business) => Assert.That(new BusinessHours().Contains(Pht(at)), Is.EqualTo(business));

    [TestCase("2026-03-18 09:30", 15, "2026-03-18 09:45")]
    [TestCase("2026-03-18 08:00", 15, "2026-03-18 08:15")]
    [TestCase("2026-03-18 17:45", 15, "2026-03-18 18:00")]
    [TestCase("2026-03-18 17:46", 15, "2026-03-19 08:01")]
    [TestCase("2026-03-18 18:00", 15, "2026-03-19 08:15")]
    [TestCase("2026-03-18 23:59", 15, "2026-03-19 08:15")]
    [TestCase("2026-03-18 00:00", 15, "2026-03-18 08:15")]
    [TestCase("2026-03-18 07:59", 15, "2026-03-18 08:15")]
    [TestCase("2026-03-20 17:50", 15, "2026-03-23 08:05")]
    [TestCase("2026-03-20 18:01", 15, "2026-03-23 08:15")]
    [TestCase("2026-03-21 12:00", 15, "2026-03-23 08:15")]
    [TestCase("2026-03-22 23:59", 15, "2026-03-23 08:15")]
    [TestCase("2026-03-18 09:30", 600, "2026-03-19 09:30")]
    [TestCase("2026-03-20 09:30", 600, "2026-03-23 09:30")]
    [TestCase("2026-03-31 17:50", 15, "2026-04-01 08:05")]
    [TestCase("2026-03-18 09:30", 0, "2026-03-18 09:30")]
    public void So_much_business_time_later(string from, int minutes, string expected) =>
        Assert.That(Hours.After(Pht(from), TimeSpan.FromMinutes(minutes)), Is.EqualTo(Pht(expected)));

    [TestCase("2026-03-18 01:30", "2026-03-18 01:45")]
    [TestCase("2026-03-18 10:05", "2026-03-19 00:05")]
    public void The_instant_may_be_given_in_any_offset(string utc, string expectedUtc)
    {
        var from = DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        Assert.That(Hours.After(from, TimeSpan.FromMinutes(15)), Is.EqualTo(DateTimeOffset.Parse(expectedUtc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).AddMinutes(from.Hour == 10 ? 10 : 0)));
    }

    [Test]
    public void A_day_that_never_closes_has_business_at_midnight()
    {
        var hours = new BusinessHours { Opens = TimeSpan.Zero, Closes = TimeSpan.FromDays(1), Days = [.. Enum.GetValues<DayOfWeek>()] };

        Assert.That(hours.After(Pht("2026-03-21 23:50"), TimeSpan.FromMinutes(15)), Is.EqualTo(Pht("2026-03-22 00:05")));
    }

    internal static DateTimeOffset Pht(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
