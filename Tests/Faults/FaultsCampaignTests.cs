using LeanTechBot.Benchmarks.Faults;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Faults;

/// <summary>
/// Short runs of the fault campaign; the long ones are a program of its own, see docs/faults.md. Most of one is waiting for the leases of what died, so they wait beside each other.
/// </summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class FaultsCampaignTests
{
    [Test]
    public Task A_bot_that_is_killed_while_its_store_and_its_channel_fail_loses_nothing() =>
        LosesNothingAsync(new FaultsOptions { Seed = 1, Rounds = 2, Engineers = 8 });

    [Test]
    public async Task One_of_two_instances_that_is_killed_while_Azure_and_the_channel_fail_loses_nothing()
    {
        await NodeModules.FileAsync("azurite");
        await LosesNothingAsync(new FaultsOptions { Seed = 2, Rounds = 2, Engineers = 8, Instances = 2, Azurite = true });
    }

    private static async Task LosesNothingAsync(FaultsOptions options)
    {
        await using var campaign = await FaultsCampaign.CreateAsync(options);

        var report = await campaign.RunAsync(TextWriter.Null);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Losses, Is.Empty);
            Assert.That(report.UnexplainedDuplicates, Is.Empty);
            Assert.That(report.LateAnswers, Is.Zero, () => $"the longest took {report.LongestAnswer:F1} s");
            Assert.That(report.Kills, Is.EqualTo(options.Rounds));
            Assert.That(report.ConnectorFaults, Is.GreaterThan(0));
            Assert.That(report.StoreFaults, options.Azurite ? Is.GreaterThan(0) : Is.Zero);
            Assert.That(report.Tickets, Is.GreaterThan(0));
        }
    }
}
