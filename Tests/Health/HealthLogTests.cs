using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Walk;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NUnit.Framework;

namespace LeanTechBot.Tests.Health;

/// <summary>What the checks find is logged each time it is another thing than before.</summary>
internal sealed class HealthLogTests : TeamFixture
{
    [Test]
    public async Task Findings_are_logged_when_they_change()
    {
        await PublishAsync();
        Assert.That(Lines(), Is.Empty);

        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await PublishAsync();
        await PublishAsync();
        Assert.That(Lines(), Has.Length.EqualTo(1));
        Assert.That(Lines()[0], Does.StartWith("Warning").And.Contain("something has to be mended").And.Contain("tier3-escalation is missing"));

        Bot.Store.IsReadOnly = true;
        await PublishAsync();
        Bot.Store.IsReadOnly = false;
        await PublishAsync();
        Assert.That(Lines()[1], Does.StartWith("Error").And.Contain("The bot does not work.").And.Contain("The store is switched off."));
        Assert.That(Lines(), Has.Length.EqualTo(3));
    }

    private async Task PublishAsync()
    {
        var report = await Bot.Service<HealthCheckService>().CheckHealthAsync();
        await Bot.Service<IHealthCheckPublisher>().PublishAsync(report, default);
    }

    private string[] Lines() => [.. Bot.Log.Lines.Where(line => line.Contains("Health.HealthLog", StringComparison.Ordinal))];
}
