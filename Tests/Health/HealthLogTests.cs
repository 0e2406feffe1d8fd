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
        Assert.That(Lines(), Has.Length.EqualTo(1).And.All.Contains("something has to be mended").And.All.Contains("tier3-escalation is missing").And.All.StartsWith("Warning"));

        Bot.Store.IsReadOnly = true;
        await PublishAsync();
        Bot.Store.IsReadOnly = false;
        await PublishAsync();
        Assert.That(Lines()[1], Does.StartWith("Error").And.Contain("The bot does not work.").And.Contain("The store is switched off."));
        Assert.That(Lines(), Has.Length.EqualTo(3));
    }

    private async Task PublishAsync() => await Bot.Service<IHealthCheckPublisher>().PublishAsync(await Bot.Service<HealthCheckService>().CheckHealthAsync(), default);

    private string[] Lines() => [.. Bot.Log.Lines.Where(line => line.Contains("Health.HealthLog", StringComparison.Ordinal))];
}
