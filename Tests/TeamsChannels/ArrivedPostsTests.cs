using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Walk;
using NUnit.Framework;

namespace LeanTechBot.Tests.TeamsChannels;

/// <summary>What an instance remembers of posts that arrived.</summary>
internal sealed class ArrivedPostsTests : TeamFixture
{
    [Test]
    public async Task What_arrived_once_is_not_taken_for_the_same_post_that_is_to_be_sent_again()
    {
        await Call.OpensAsync();
        var arrived = Bot.Service<ArrivedPosts>();
        var post = new PendingPost { Id = "tier3-1", Ticket = Call.TicketId, Place = PostPlace.Channel, CreatedAt = Bot.Time.GetUtcNow(), Title = "Tier 3 security incident" };
        var taken = new ClaimedPost(post, 0, "of a lease that another instance has now");
        await arrived.SettleAsync(post.Ticket, [taken], new SendOutcome.Sent("19:lost@thread.tacv2;messageid=1", "1", Bot.Connector.ServiceUrl, "#tier3-escalation"), default);

        Assert.That(arrived.Known(post.Ticket, taken), Is.Not.Null);
        Assert.That(arrived.Known(post.Ticket, taken with { Post = post with { CreatedAt = post.CreatedAt.AddMinutes(5) } }), Is.Null);
    }
}
