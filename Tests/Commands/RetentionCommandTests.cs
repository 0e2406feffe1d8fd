using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Sqlite;
using NUnit.Framework;

namespace LeanTechBot.Tests.Commands;

/// <summary>The command line <c>retention</c>.</summary>
internal sealed class RetentionCommandTests : CommandFixture
{
    [Test]
    public async Task A_dry_run_says_what_would_go_and_leaves_it()
    {
        var before = (await RunsAsync("export")).Output;

        var dry = await RunsAsync("retention", "--dry-run");

        Assert.That(dry.ExitCode, Is.Zero, dry.Errors);
        Assert.That(dry.Output, Does.Contain("Ticket INC-2016-03-00002 since"));
        Assert.That(dry.Errors, Does.Contain("Would remove: Ticket 2, Openings 2."));
        Assert.That((await RunsAsync("export")).Output == before);
    }

    [Test]
    public async Task It_removes_and_can_be_run_again_at_once()
    {
        var first = await RunsAsync("retention");
        var second = await RunsAsync("retention");

        Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((0, 0)), second.Errors);
        Assert.That(first.Errors, Does.Contain("Removed: Ticket 2, Openings 2."));
        Assert.That((second.Output, second.Errors.Contains("Removed: nothing.")), Is.EqualTo(("", true)));
        Assert.That((await RunsAsync("export")).Output.Contains("INC-2016-03-00002", StringComparison.Ordinal), Is.False);
    }

    [Test]
    public async Task While_another_instance_is_at_it_nothing_is_done()
    {
        using (var store = new SqliteTableStore(Store))
        {
            Assert.That(await new WorkLease(store, TimeProvider.System).TryTakeAsync("retention", TimeSpan.FromHours(2), default), Is.True);
        }

        var run = await RunsAsync("retention");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Errors, Does.Contain("Another instance has begun the same work"));
    }
}
