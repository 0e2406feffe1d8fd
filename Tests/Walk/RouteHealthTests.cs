using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A route that an escalation cannot complete is seen by whoever runs the bot: in <c>/health</c>, in the log of the start and in the meter.</summary>
internal sealed class RouteHealthTests : TeamFixture
{
    [TestCase("Roles:Tier2", "Tier 2")]
    [TestCase("Roles:Tier3", "Tier 3")]
    public async Task A_level_for_which_nobody_can_acknowledge_is_named(string role, string level)
    {
        await using var bot = await BotHost.StartInTeamAsync(($"{role}:0", ""), ($"{role}:1", ""));
        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(await bot.HealthAsync(), Does.StartWith("Degraded").And.Contain($"nobody is set to acknowledge for {level} ({role}, {role}Team)"));
        Assert.That(bot.Log.Lines, Has.Some.Contains($"nobody is set to acknowledge for {level}"));
    }

    [Test]
    public async Task A_team_of_the_roles_that_the_bot_is_not_in_is_named()
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:Tier3:0", ""), ("Roles:Tier3:1", ""), ("Roles:Tier3Team", "Security"));

        Assert.That(await bot.HealthAsync(), Does.StartWith("Degraded").And.Contain("the bot is in no team called Security (Roles:Tier3Team)"));
    }

    [Test]
    public async Task A_team_of_the_roles_that_the_bot_is_in_is_enough()
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:Tier3:0", ""), ("Roles:Tier3:1", ""), ("Roles:Tier3Team", OperationsTeam.Name));

        Assert.That(await bot.HealthAsync(), Does.StartWith("Healthy"));
    }

    [Test]
    public async Task A_post_of_an_older_month_that_fails_is_not_forgotten_by_the_sweeps_of_this_month()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = IsEscalation, Times = int.MaxValue });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Bot.Time.Advance(TimeSpan.FromDays(75));
        await Bot.DeliversAsync();

        await Bot.Service<DispatchService>().SweepAsync(everyMonth: false, default);

        Assert.That(await Bot.HealthAsync(), Does.StartWith("Degraded").And.Contain("1 post fails and is tried again"));
    }

    [Test]
    public async Task An_incident_log_that_refuses_is_seen_until_it_takes_the_lines()
    {
        using var meter = new MeterReader(Bot);
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsThread, Status = 403, Code = "BotDisabledByAdmin", Times = int.MaxValue });
        await Call.OpensAsync();
        await Bot.DeliversAsync();

        Assert.That(await Bot.HealthAsync(), Does.StartWith("Degraded").And.Contain("the incident log is not fed: the bot may not post there (403 BotDisabledByAdmin)"));
        Assert.That(meter.Sum("leantechbot.posts.failed", "IncidentLog"), Is.EqualTo(1));
        Bot.Connector.Recover();
        for (var sweep = 0; sweep < 8; sweep++)
        {
            await Bot.PassesAsync(TimeSpan.FromSeconds(5));
        }

        Assert.That(await Bot.HealthAsync(), Does.StartWith("Healthy"));
        Assert.That(meter.Sum("leantechbot.posts.delivered", "IncidentLog"), Is.EqualTo(1));
        Assert.That(meter.Sum("leantechbot.posts.wait", "IncidentLog"), Is.GreaterThanOrEqualTo(30));
    }

    [Test]
    public async Task Failures_deliveries_and_what_still_fails_are_measured()
    {
        using var meter = new MeterReader(Bot);
        Bot.Connector.FailNext(new ConnectorFault { Where = IsEscalation, Times = 1 });
        await Call.EscalatesToTier3Async();
        await Bot.PassesAsync(TimeSpan.FromSeconds(3));

        Assert.That((meter.Sum("leantechbot.posts.failed", "Channel"), meter.Sum("leantechbot.posts.delivered", "Channel")), Is.EqualTo((1, 0)));
        Assert.That(meter.Gauge("leantechbot.posts.failing"), Is.EqualTo(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.DeliversAsync();

        Assert.That((meter.Sum("leantechbot.posts.failed", "Channel"), meter.Sum("leantechbot.posts.delivered", "Channel")), Is.EqualTo((1, 1)));
        Assert.That(meter.Sum("leantechbot.posts.wait", "Channel"), Is.EqualTo(63));
        Assert.That(meter.Gauge("leantechbot.posts.failing"), Is.Zero);
    }

    [Test]
    public async Task An_escalation_that_nobody_takes_in_time_is_seen_until_somebody_does()
    {
        using var meter = new MeterReader(Bot);
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Assert.That(meter.Gauge("leantechbot.escalations.overdue"), Is.Zero);
        await Bot.PassesAsync(TimeSpan.FromMinutes(7));

        Assert.That(meter.Gauge("leantechbot.escalations.overdue"), Is.EqualTo(1));
        Assert.That(await Bot.HealthAsync(), Does.StartWith("Degraded").And.Contain("1 escalation is not acknowledged in time"));
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(meter.Gauge("leantechbot.escalations.overdue"), Is.Zero);
        Assert.That(await Bot.HealthAsync(), Does.StartWith("Healthy"));
    }

    private static bool IsEscalation(ConnectorRequest request) => request.BeginsThread && request.Text.Contains("Ransomware", StringComparison.Ordinal);
}
