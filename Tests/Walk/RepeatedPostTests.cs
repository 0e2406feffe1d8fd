using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>An escalation that stands in its channel twice, because nobody could know that the first post had arrived: the thread that is not watched says where it goes on.</summary>
internal sealed class RepeatedPostTests : TeamFixture
{
    [SetUp]
    public async Task PostTwiceAsync()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsCase, Delivers = true, Resets = true });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_click_in_it_brings_its_card_to_everybody_s_notice_and_changes_nothing()
    {
        var left = await LeftAsync();

        await Uma.LooksAtAsync(left);

        Assert.That(Uma.View.Text, Does.Contain("goes on in another thread"));
        Assert.That(left.Card.Text, Does.Contain("goes on in another thread").And.Not.Contain("Not acknowledged"));
        Assert.That(left.Card.Buttons, Is.Empty);
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task What_is_answered_there_is_a_note_from_then_on()
    {
        var left = await LeftAsync();
        await Uma.LooksAtAsync(left);

        await Ugo.AnswersAsync(left, "Do not restart the server");

        Assert.That(await Call.NotesAsync(), Has.Member("Do not restart the server"));
    }

    [Test]
    public async Task The_other_one_is_worked_on()
    {
        await Uma.LooksAtAsync(await LeftAsync());

        await Uma.LooksAtAsync(Tier3.Posts.Single(post => post.Card.Text.Contains("Not acknowledged", StringComparison.Ordinal)));
        await Uma.ClicksAsync("Acknowledge");

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }

    [Test]
    public async Task A_thread_of_another_ticket_is_no_such_post()
    {
        var (first, left) = (Call.TicketId, await LeftAsync());
        await Uma.LooksAtAsync(Tier3.Posts.Single(post => post.ConversationId != left.ConversationId));
        var click = Uma.Clicking("Acknowledge");
        await Call.TypesAsync("new");
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        await Uma.SendsAsync(click, Tier3.Posts[^1]);

        Assert.That(Uma.View.Text, Does.Contain("another place"));
        Assert.That(Tier3.Posts[^1].Card.Text, Does.Contain("Not acknowledged").And.Not.Contain($"{first}"));
    }

    /// <summary>The thread that the ticket has no proof of.</summary>
    private async Task<ChannelThread> LeftAsync()
    {
        var posted = (await Call.TicketAsync()).Delivered.Single(post => post.Channel is not null).ConversationId;
        return Tier3.Posts.Single(post => post.ConversationId != posted);
    }
}
