using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Updates of a channel's card overtake each other on their way: in the end it shows the newest state.</summary>
internal sealed class CardUpdateOrderTests : TeamFixture
{
    private const string Resolved = "resolved 09:30 PHT by Uma Reyes";

    [Test]
    public async Task One_that_the_channel_takes_at_a_later_attempt_shows_what_became_of_the_case_meanwhile()
    {
        var refused = new ConnectorFault { Method = "PUT", Status = 503, RetryAfter = 6 };

        await AcknowledgesAsync(refused);
        await ResolvesAsync();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain(Resolved));
    }

    [Test]
    public async Task One_that_arrives_late_is_put_right()
    {
        var arrives = new TaskCompletionSource();
        var late = new ConnectorFault { Method = "PUT", Until = arrives.Task };

        await AcknowledgesAsync(late);
        await ResolvesAsync();
        arrives.SetResult();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain(Resolved));
    }

    private async Task AcknowledgesAsync(ConnectorFault fault)
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        Bot.Connector.FailNext(fault);
        await Uma.ClicksAsync("Acknowledge");
        await fault.Struck.Task;
    }

    private async Task ResolvesAsync()
    {
        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored from backup"));
        await Bot.Connector.WaitForAsync(request => request.Updates && request.Text.Contains(Resolved, StringComparison.Ordinal));
    }
}
