using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A security incident arrives: in its channel, and with the Team Leader.</summary>
internal sealed class TierThreeDeliveryTests : TeamFixture
{
    [Test]
    public async Task The_post_carries_what_KB_102_asks_for()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        var ticket = await Call.TicketAsync();
        Assert.That(Tier3.Post.Text, Does.Contain($"{ticket.Id}").And.Contain("northgate-files01").And.Contain("Ransomware (suspected)")
            .And.Contain("Discovered").And.Contain("2026-03-18 09:30 PHT").And.Contain("2026-03-21 09:30 PHT").And.Contain("acknowledge by 09:35"));
        Assert.That(Tier3.Post.Text, Does.Contain("Contact\nAna Reyes").And.Contain("Client\nNorthgate Logistics (northgate)"));
        Assert.That(Tier2.Posts, Is.Empty);
    }

    [Test]
    public async Task The_Team_Leader_is_told_directly_and_the_Operations_Manager_is_not()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Lea.Chat.Text, Does.Contain($"Tier 3 security incident {Call.TicketId}").And.Contain("northgate-files01"));
        Assert.That(Lea.Chat.Messages[^1].Activity["channelData"]?["notification"]?["alert"]?.GetValue<bool>(), Is.True);
        Assert.That(new Colleague(Bot, TeamsUser.Omar).Chat.Messages, Is.Empty);
    }

    [Test]
    public async Task The_ticket_has_the_proof_and_nothing_is_pending()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        var ticket = await Call.TicketAsync();
        var posted = ticket.Delivered.Single(post => post.Place == PostPlace.Channel);
        Assert.That((posted.ConversationId, posted.ActivityId, posted.Channel), Is.EqualTo((Tier3.Post.ConversationId, Tier3.Post.Root.Id, (TeamsChannel?)TeamsChannel.Tier3Escalation)));
        Assert.That(ticket.Delivered.Select(post => post.Place), Is.EquivalentTo(new[] { PostPlace.Channel, PostPlace.TeamLeader }));
        Assert.That(await Bot.Desk.PendingPostsAsync(ticket.Id, default), Is.Empty);
        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Posted to #tier3-escalation").And.Some.StartsWith("Told the Team Leader directly"));
    }

    [Test]
    public async Task The_engineer_hears_where_it_is_and_by_when_it_is_to_be_acknowledged()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Call.Sees($"{Call.TicketId} is in #tier3-escalation since 09:30. To be acknowledged by 09:35");
        Call.Sees("the Team Leader was told directly at 09:30");
    }

    [Test]
    public async Task It_is_delivered_at_once_without_any_sweep()
    {
        var posted = Bot.Connector.WaitForAsync(request => request.BeginsThread && request.Text.Contains("ransomware", StringComparison.OrdinalIgnoreCase));

        await Call.EscalatesToTier3Async();

        Assert.That((await posted).Body!["isGroup"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Two_tickets_of_one_engineer_have_a_thread_each()
    {
        await Call.EscalatesToTier3Async();
        await Call.TypesAsync("new");
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
        Assert.That(Tier3.Posts.Select(post => post.ConversationId), Is.Unique);
    }
}
