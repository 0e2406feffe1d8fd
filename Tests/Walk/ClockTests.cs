using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-310's clocks in words, as the cards of a call tell them.</summary>
internal sealed class ClockTests : WalkFixture
{
    [TestCase(0, "Respond by 09:35 · 5 min left")]
    [TestCase(4 * 60 + 1, "Respond by 09:35 · 59 s left")]
    [TestCase(6 * 60, "Respond by 09:45 · past target, 9 min to breach")]
    [TestCase(16 * 60, "Response maximum passed 1 min ago")]
    public async Task Before_the_severity_is_known_the_response_clock_assumes_the_worst(int seconds, string said)
    {
        await Call.OpensAsync();
        Bot.Time.Advance(TimeSpan.FromSeconds(seconds));

        await Call.TypesAsync("hi");

        Assert.That(Call.CurrentCard.Lines, Has.Some.StartsWith(said).And.Some.Contains("if Critical"), Call.CurrentCard.ToString());
    }

    [TestCase(0, "Resolve by 10:30 · 1 h left")]
    [TestCase(59, "Resolve by 10:30 · 1 min left")]
    [TestCase(61, "Resolve by 13:30 · past target, 2 h 59 min to breach")]
    [TestCase(4 * 60 + 5, "Resolution maximum passed 5 min ago")]
    public async Task When_work_has_started_the_resolution_clock_is_next(int minutes, string said)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        Bot.Time.Advance(TimeSpan.FromMinutes(minutes));

        await Call.TypesAsync("hi");

        Assert.That(Call.CurrentCard.Lines, Has.Some.StartsWith(said), Call.CurrentCard.ToString());
    }

    [Test]
    public async Task The_response_clock_runs_from_the_first_contact()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Next: intake",
            ("Client name", "Ana"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-007"), ("firstContactTime", "09:27"));

        Assert.That(Call.CurrentCard.Lines, Has.Some.StartsWith("Respond by 09:32 · 2 min left"), Call.CurrentCard.ToString());
    }

    [Test]
    public async Task A_deadline_on_another_day_names_the_day()
    {
        Bot.Time.Advance(TimeSpan.FromHours(14));
        await Call.WalksToAsync(CallStep.Investigation);

        Assert.That(Call.CurrentCard.Lines, Has.Some.StartsWith("Resolve by 2026-03-19 00:30"), Call.CurrentCard.ToString());
    }

    [Test]
    public async Task The_end_tells_how_both_clocks_went()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        Bot.Time.Advance(TimeSpan.FromMinutes(90));
        await Call.InvestigatesAsync("log says so", "fixed");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        await Call.ClosesAsync();

        Call.Sees("Response\nIn target");
        Call.Sees("Resolution\nAfter target, no breach");
    }

    [Test]
    public async Task Time_passing_within_a_call_is_told_on_the_card()
    {
        await Call.WalksToAsync(CallStep.Intake);
        Bot.Time.Advance(TimeSpan.FromMinutes(7));

        await Call.ReportsAsync();

        Assert.That(Call.CurrentCard.Lines[0], Is.EqualTo("Step 3 of 7 · 7 min"));
    }
}
