using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The channel of an escalation is lost after the escalation arrived there: the case is begun again where it can be worked on, and people are told.</summary>
internal sealed class LostChannelTests : TeamFixture
{
    private const string Old = "#tier3-old";

    private ChannelThread left = null!;

    [SetUp]
    public async Task ArriveAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        left = Tier3.Post;
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Deleted_and_made_anew_before_anybody_acknowledged_the_case_is_worked_on_in_the_new_one(bool tells)
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3, tells);
        await Bot.Team.MakesAsync(OperationsTeam.Tier3, tells);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain($"{Call.TicketId}").And.Contain("Files are renamed to .locked").And.Contain("is not acknowledged after 5 min"));
        Call.Sees($"{Call.TicketId}: its thread in #tier3-escalation can no longer be reached");
        Call.Sees("is in #tier3-escalation since 09:35");
        Assert.That(await Call.NotesAsync(), Has.One.Contain("can no longer be reached"));
        Assert.That((await Call.TicketAsync()).Delivered.Single(post => post.Channel is not null).ConversationId, Is.EqualTo(Tier3.Post.ConversationId));
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored"));
        await Bot.DeliversAsync();

        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.ResolvedByTier3));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task Deleted_for_good_everybody_is_told_and_it_is_posted_when_there_is_a_channel_again()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3, tells: false);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Call.Sees("could not be posted to #tier3-escalation yet: no team that the bot is installed in has this channel");
        Assert.That(Lea.Chat.Text, Does.Contain("could not be posted to #tier3-escalation").And.Contain("✗ The post to #tier3-escalation could not be delivered"));
        await Call.TypesAsync("status");
        Assert.That(Call.CurrentCard.Text, Does.Contain("#tier3-escalation, not delivered: no team that the bot is installed in has this channel"));
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        Assert.That(Lea.Chat.Messages[^1].Activity.ToJsonString(), Does.Contain("is not acknowledged by Tier 3").And.Not.Contain("✓"));
        Assert.That(Call.Chat.Text, Does.Contain("has not acknowledged after 10 min. Your Team Leader is told"));

        await Bot.Team.MakesAsync(OperationsTeam.Tier3, tells: false);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }

    [Test]
    public async Task People_are_told_again_of_a_channel_that_is_lost_after_it_was_missing_once()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        await Bot.Team.MakesAsync(OperationsTeam.Tier3);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That(Lea.Chat.Messages.Count(message => message.Activity.ToJsonString().Contains("could not be posted", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Not delivered to #tier3-escalation", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task A_bot_that_was_taken_out_of_the_team_begins_the_case_again_when_it_is_back_and_the_left_thread_says_so()
    {
        await Bot.Team.RemovesBotAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        Call.Sees("could not be posted to #tier3-escalation yet");

        await Bot.Team.InstallsBotAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
        await Uma.LooksAtAsync(left);
        Assert.That(Uma.View.Text, Does.Contain("goes on in another thread of #tier3-escalation"));
        await (await Uma.LooksAtAsync(Tier3.Posts[1])).ClicksAsync("Acknowledge");
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }

    [Test]
    public async Task An_archived_channel_with_a_new_one_in_its_place_says_where_the_case_goes_on()
    {
        await Bot.Team.RenamesAsync(OperationsTeam.Tier3, Old);
        await Bot.Team.MakesAsync(OperationsTeam.Tier3);
        FailsPostingTo(left, 403, "MessageWritesBlocked");
        await Call.TypesAsync("update: the second server too");
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromSeconds(5));

        Assert.That(Tier3.Post.Text, Does.Contain("Files are renamed to .locked").And.Contain("the second server too"));
        Bot.Connector.Recover();
        await Uma.LooksAtAsync(left);
        Assert.That(Uma.View.Text, Does.Contain("goes on in another thread of #tier3-escalation"));
        Assert.That(left.Card.Buttons, Is.Empty);
        await Ugo.AnswersAsync(left, "Pull the network cable first");
        Assert.That(await Call.NotesAsync(), Has.Member("Pull the network cable first"));
    }

    [TestCase(403, "MessageWritesBlocked")]
    [TestCase(404, "ConversationNotFound")]
    public async Task A_channel_that_is_still_there_gets_no_second_post(int status, string code)
    {
        FailsPostingTo(left, status, code);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Where(post => post.Place == PostPlace.Thread).Select(post => post.Failure), Has.All.Contains($"{status}"));

        Bot.Connector.Recover();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("is not acknowledged after"));
        Call.SeesNot("can no longer be reached");
    }

    [Test]
    public async Task A_channel_that_is_only_called_otherwise_gets_no_second_post()
    {
        await Bot.Team.RenamesAsync(OperationsTeam.Tier3, Old);
        FailsPostingTo(left, 403, "MessageWritesBlocked");
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        Bot.Connector.Recover();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Bot.Team.Channel(Old).Post.Text, Does.Contain("is not acknowledged after"));
        Call.SeesNot("can no longer be reached");
    }

    [Test]
    public async Task A_resolved_case_is_not_posted_again()
    {
        await (await Uma.LooksAtAsync(left)).ClicksAsync("Acknowledge");
        await Uma.ClicksAsync("Resolved");
        await Bot.DeliversAsync();
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Bot.Team.MakesAsync(OperationsTeam.Tier3);
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored"));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Posts, Is.Empty);
        Call.SeesNot("can no longer be reached");
    }

    [Test]
    public async Task Teams_that_cannot_be_read_just_then_take_no_proof_away()
    {
        FailsPostingTo(left, 404, "ConversationNotFound");
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.ReadsChannels, Status = 503, Times = int.MaxValue });
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That((await Call.TicketAsync()).Delivered.Select(post => post.ConversationId), Has.Member(left.ConversationId));
        Bot.Connector.Recover();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("is not acknowledged after"));
    }

    private void FailsPostingTo(ChannelThread thread, int status, string code) =>
        Bot.Connector.FailNext(new ConnectorFault { Where = request => (request.Sends || request.Updates) && request.IsTo(thread.ConversationId), Status = status, Code = code, Times = int.MaxValue });
}
