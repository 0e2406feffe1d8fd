using LeanTechBot.Benchmarks.Faults;
using NUnit.Framework;

namespace LeanTechBot.Tests.Faults;

/// <summary>The short run of the fault campaign; the long one is a program of its own, see docs/faults.md.</summary>
internal sealed class FaultsCampaignTests
{
    [TestCase(1)]
    public async Task Three_kills_under_load_lose_nothing(int seed)
    {
        await using var campaign = await FaultsCampaign.CreateAsync(new FaultsOptions { Seed = seed, Rounds = 3, Engineers = 8, Faults = false });

        var report = await campaign.RunAsync(TextWriter.Null);

        Assert.That(report.Losses, Is.Empty);
        Assert.That(report.UnexplainedDuplicates, Is.Zero);
        Assert.That(report.Kills, Is.EqualTo(3));
        Assert.That(report.Escalations, Is.GreaterThan(0));
    }
}
