using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Posts that wait survive restarts, outages of the store, and forged references.</summary>
internal sealed class PendingPostTests : TeamFixture
{
    [Test]
    public async Task After_a_restart_what_was_pending_is_delivered()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsThread || request.OpensChat, Status = 500, Times = int.MaxValue });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.RestartAsync();
        Bot.Connector.Recover();

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
        Assert.That(Lea.Chat.Text, Does.Contain("Tier 3 security incident"));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task A_post_of_last_month_is_delivered_too()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsThread, Status = 500, Times = int.MaxValue });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Bot.Time.Advance(TimeSpan.FromDays(75));
        await Bot.RestartAsync();
        Bot.Connector.Recover();

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_store_that_fails_between_sending_and_proving_sends_again_and_proves_once()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Call.TypesAsync("new");
        var posted = Bot.Connector.WaitForAsync(request => request.BeginsThread && request.Text.Contains("-00002", StringComparison.Ordinal) && request.Text.Contains("Ransomware", StringComparison.Ordinal));
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsThread && request.Text.Contains("Ransomware", StringComparison.Ordinal), Hangs = true, Delivers = true });
        await Call.SaysRansomwareAsync();
        await posted;
        Bot.Store.IsDown = true;
        await Bot.DeliversAsync();
        Bot.Store.IsDown = false;

        await Bot.PassesAsync(TimeSpan.FromSeconds(31));

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Delivered.Count(post => post.Place == PostPlace.Channel), Is.EqualTo(1));
        Assert.That(Tier3.Posts.Count(post => post.Text.Contains($"{ticket.Id}", StringComparison.Ordinal)), Is.InRange(2, 3));
    }

    [Test]
    public async Task A_call_of_the_store_that_is_cancelled_does_not_end_the_deliveries()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Bot.DeliversAsync();
        Bot.Store.Cancelling = key => key.Row.StartsWith("due|post|", StringComparison.Ordinal);
        await Call.SaysRansomwareAsync();
        await Bot.PassingAsync(Bot.Service<PostSignal>().WhenIdleAsync(default));
        Bot.Store.Cancelling = null;

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_forged_service_of_the_engineer_s_chat_is_never_called()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await ForgeAsync("chats", Bot.Connector.ServiceUrl, "https://evil.example/");
        await ForgeAsync("person-chats", Bot.Connector.ServiceUrl, "https://evil.example/");
        await Bot.RestartAsync();
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Call.SeesNot("Uma Reyes acknowledged");
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Single(post => post.Place == PostPlace.Engineer).Failure, Does.Contain("evil.example is not one of ServiceUrls:Hosts"));
        await Call.TypesAsync("hi");
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        Call.Sees("Uma Reyes acknowledged");
    }

    [Test]
    public async Task A_forged_service_of_the_team_is_never_called()
    {
        await ForgeAsync("teams", Bot.Connector.ServiceUrl, "https://evil.example/");

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Is.Empty);
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Single(post => post.Place == PostPlace.Channel).Failure, Does.Contain("evil.example is not one of ServiceUrls:Hosts"));
    }

    private async Task ForgeAsync(string partition, string service, string forged)
    {
        await foreach (var row in Bot.Store.RangeAsync(new RowRange(partition, "!", "~"), null, default))
        {
            await Bot.Store.CommitAsync([new RowChange.Replace(row.Key, row.Body.Replace(service, forged, StringComparison.Ordinal), row.ETag)], default);
        }
    }
}
