using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A Tier 2 case arrives in its channel, and with the Team Leader.</summary>
internal sealed class TierTwoDeliveryTests : TeamFixture
{
    [Test]
    public async Task The_post_carries_what_KB_155_asks_for()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();

        Assert.That(Tier2.Post.Text, Does.Contain($"{Call.TicketId}").And.Contain("150").And.Contain("No name resolves").And.Contain("Since 09:10")
            .And.Contain("dig against both servers").And.Contain("Why Tier 2").And.Contain("acknowledge by 09:45"));
        Assert.That(Tier3.Posts, Is.Empty);
        Call.Sees("is in #tier2-escalation since 09:30");
    }

    [Test]
    public async Task The_Team_Leader_is_told_directly_at_once()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();

        Assert.That(Lea.Chat.Text, Does.Contain($"Tier 2 escalation {Call.TicketId}").And.Contain("150").And.Contain("No name resolves"));
        Assert.That(Lea.Chat.Messages, Has.Count.EqualTo(1));
        Assert.That(Tier2.Post.Replies, Is.Empty, "in business hours nobody is called by name");
        Call.SeesNot("outside business hours");
    }

    [Test]
    public async Task A_double_click_posts_once()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(150, SharedCause.Yes);
        var click = Call.Chat.Clicking("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));

        await Task.WhenAll(Call.Chat.SendAsync(click), Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));
        await Bot.DeliversAsync();
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Bot.DeliversAsync();

        Assert.That(Tier2.Posts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_case_that_becomes_Tier_3_gets_a_thread_there_and_says_so_in_the_old_one()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();

        await Call.AsksSecurityAsync();
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Server compromise"), ("What was observed?", "The DNS servers answer with a stranger's addresses"), ("On which system?", "ns1"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Server compromise"));
        Assert.That(Tier2.Post.Text, Does.Contain("went on to Tier 3"));
        Assert.That(Lea.Chat.Text, Does.Contain("Tier 3 security incident"));
    }
}
