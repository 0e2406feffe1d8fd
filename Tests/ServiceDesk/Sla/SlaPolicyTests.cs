using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.Sla;

public sealed class SlaPolicyTests
{
    private static readonly DateTimeOffset Start = TestTickets.Nine32;

    [TestCase(Severity.Critical, 5, 15, 30, 60)]
    [TestCase(Severity.High, 15, 30, 60, 240)]
    [TestCase(Severity.Medium, 30, 60, 240, 480)]
    [TestCase(Severity.Low, 60, 240, 480, 1440)]
    public void Each_severity_has_the_deadlines_of_KB_310(Severity severity, int responseTarget, int responseMaximum, int resolutionTarget, int resolutionMaximum)
    {
        var clocks = At(TestTickets.Open(severity), TimeSpan.Zero);

        Assert.That(clocks.Response.StartedAt, Is.EqualTo(Start));
        Assert.That(clocks.Response.TargetAt, Is.EqualTo(Start.AddMinutes(responseTarget)));
        Assert.That(clocks.Response.MaximumAt, Is.EqualTo(Start.AddMinutes(responseMaximum)));
        Assert.That(clocks.Resolution.TargetAt, Is.EqualTo(Start.AddMinutes(resolutionTarget)));
        Assert.That(clocks.Resolution.MaximumAt, Is.EqualTo(Start.AddMinutes(resolutionMaximum)));
        Assert.That(clocks.Assumed, Is.False);
    }

    [TestCaseSource(nameof(Borders))]
    public void A_running_clock_passes_its_borders_a_tick_after_them(Severity severity, bool response, TimeSpan elapsed, ClockState running, ClockState stopped) =>
        Assert.That(Clock(At(TestTickets.Open(severity), elapsed), response).State, Is.EqualTo(running));

    [TestCaseSource(nameof(Borders))]
    public void A_stopped_clock_is_judged_at_its_stop(Severity severity, bool response, TimeSpan elapsed, ClockState running, ClockState stopped)
    {
        var ticket = response
            ? TestTickets.Open(severity, (TicketStatus.Assigned, TimeSpan.Zero), (TicketStatus.InProgress, elapsed))
            : TestTickets.Open(severity, (TicketStatus.Assigned, TimeSpan.Zero), (TicketStatus.InProgress, TimeSpan.Zero), (TicketStatus.Resolved, elapsed));

        var clock = Clock(At(ticket, TimeSpan.FromDays(30)), response);

        Assert.That(clock.State, Is.EqualTo(stopped));
        Assert.That(clock.StoppedAt, Is.EqualTo(Start + elapsed));
    }

    [Test]
    public void Response_runs_from_first_contact_and_resolution_from_creation()
    {
        var ticket = TestTickets.Open(Severity.Low) with { FirstContactAt = Start.AddMinutes(-20) };

        var clocks = At(ticket, TimeSpan.Zero);

        Assert.That(clocks.Response.StartedAt, Is.EqualTo(Start.AddMinutes(-20)));
        Assert.That(clocks.Resolution.StartedAt, Is.EqualTo(Start));
    }

    [Test]
    public void Response_stops_when_work_first_starts_even_when_it_starts_again()
    {
        var ticket = TestTickets.Open(
            Severity.Medium,
            (TicketStatus.Assigned, TimeSpan.Zero),
            (TicketStatus.InProgress, TimeSpan.FromMinutes(3)),
            (TicketStatus.EscalatedToTier2, TimeSpan.FromMinutes(10)),
            (TicketStatus.ReturnedToTier1, TimeSpan.FromMinutes(20)),
            (TicketStatus.InProgress, TimeSpan.FromMinutes(25)));

        Assert.That(At(ticket, TimeSpan.FromHours(1)).Response.StoppedAt, Is.EqualTo(Start.AddMinutes(3)));
    }

    [TestCase(TicketStatus.EscalatedToTier2, TicketStatus.ResolvedByTier2)]
    [TestCase(TicketStatus.EscalatedToTier3, TicketStatus.ResolvedByTier3)]
    public void Resolution_runs_on_while_escalated_and_stops_when_that_tier_resolves(TicketStatus escalated, TicketStatus resolved)
    {
        (TicketStatus, TimeSpan)[] moves =
            [(TicketStatus.Assigned, TimeSpan.Zero), (TicketStatus.InProgress, TimeSpan.FromMinutes(1)), (escalated, TimeSpan.FromMinutes(2))];

        var escalatedOnly = At(TestTickets.Open(Severity.High, moves), TimeSpan.FromHours(2)).Resolution;
        var closed = At(
            TestTickets.Open(Severity.High, [.. moves, (resolved, TimeSpan.FromMinutes(50)), (TicketStatus.Closed, TimeSpan.FromDays(2))]),
            TimeSpan.FromDays(3)).Resolution;

        Assert.That(escalatedOnly.State, Is.EqualTo(ClockState.PastTarget));
        Assert.That(closed.State, Is.EqualTo(ClockState.Met));
        Assert.That(closed.StoppedAt, Is.EqualTo(Start.AddMinutes(50)));
    }

    [Test]
    public void Without_a_severity_the_strictest_row_is_assumed_and_said()
    {
        var clocks = At(TestTickets.Open(), TimeSpan.FromMinutes(6));

        Assert.That(clocks.Assumed, Is.True);
        Assert.That(clocks.Response.TargetAt, Is.EqualTo(Start.AddMinutes(5)));
        Assert.That(clocks.Response.State, Is.EqualTo(ClockState.PastTarget));
        Assert.That(clocks.Resolution.MaximumAt, Is.EqualTo(Start.AddHours(1)));
    }

    [Test]
    public void An_excluded_ticket_breaches_nothing_and_has_no_next_clock()
    {
        var ticket = TestTickets.Open(Severity.Critical) with { Exclusion = TestTickets.Maintenance };

        var clocks = At(ticket, TimeSpan.FromDays(9));

        Assert.That(clocks.Response.State, Is.EqualTo(ClockState.Excluded));
        Assert.That(clocks.Resolution.State, Is.EqualTo(ClockState.Excluded));
        Assert.That(clocks.Next, Is.Null);
    }

    [Test]
    public void The_next_clock_is_response_then_resolution_then_none()
    {
        var assigned = (TicketStatus.Assigned, TimeSpan.Zero);
        var working = (TicketStatus.InProgress, TimeSpan.FromMinutes(1));
        var resolved = (TicketStatus.Resolved, TimeSpan.FromMinutes(2));

        var first = At(TestTickets.Open(Severity.Low), TimeSpan.FromMinutes(5));
        var second = At(TestTickets.Open(Severity.Low, assigned, working), TimeSpan.FromMinutes(5));
        var third = At(TestTickets.Open(Severity.Low, assigned, working, resolved), TimeSpan.FromMinutes(5));

        Assert.That(first.Next, Is.SameAs(first.Response));
        Assert.That(second.Next, Is.SameAs(second.Resolution));
        Assert.That(third.Next, Is.Null);
    }

    [Test]
    public void Changed_numbers_change_the_deadlines()
    {
        var row = SlaSettings.Kb310.Targets[Severity.High] with { ResponseTarget = TimeSpan.FromMinutes(7) };
        var settings = new SlaSettings { Targets = SlaSettings.Kb310.Targets.SetItem(Severity.High, row) };

        Assert.That(SlaPolicy.ClocksAt(TestTickets.Open(Severity.High), settings, Start).Response.TargetAt, Is.EqualTo(Start.AddMinutes(7)));
    }

    private static IEnumerable<TestCaseData> Borders()
    {
        foreach (var severity in Enum.GetValues<Severity>())
        {
            var row = SlaSettings.Kb310.Targets[severity];
            foreach (var (response, target, maximum) in new[] { (true, row.ResponseTarget, row.ResponseMaximum), (false, row.ResolutionTarget, row.ResolutionMaximum) })
            {
                var tick = TimeSpan.FromTicks(1);
                yield return new TestCaseData(severity, response, TimeSpan.Zero, ClockState.Running, ClockState.Met);
                yield return new TestCaseData(severity, response, target - tick, ClockState.Running, ClockState.Met);
                yield return new TestCaseData(severity, response, target, ClockState.Running, ClockState.Met);
                yield return new TestCaseData(severity, response, target + tick, ClockState.PastTarget, ClockState.MetLate);
                yield return new TestCaseData(severity, response, maximum, ClockState.PastTarget, ClockState.MetLate);
                yield return new TestCaseData(severity, response, maximum + tick, ClockState.Breached, ClockState.Breached);
                yield return new TestCaseData(severity, response, maximum + TimeSpan.FromDays(20), ClockState.Breached, ClockState.Breached);
            }
        }
    }

    private static SlaClocks At(Ticket ticket, TimeSpan elapsed) => SlaPolicy.ClocksAt(ticket, SlaSettings.Kb310, Start + elapsed);

    private static SlaClock Clock(SlaClocks clocks, bool response) => response ? clocks.Response : clocks.Resolution;
}
