using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// The engineer's chat takes nothing: whatever the engineer should have been told is said in the thread and to the Team Leader, once.
/// </summary>
internal sealed class UnreachedEngineerTests : TeamFixture
{
    private const string InThread = "I could not tell Mara Santos in the chat: the bot may not post there (403 ConversationBlockedByUser)";

    private static readonly (string Name, Func<UnreachedEngineerTests, Task> Act, string Told)[] Acts =
    [
        ("acknowledged", test => test.Uma.ClicksAsync("Acknowledge"), "Tier 3 has it. Uma Reyes acknowledged"),
        ("returned", test => test.ReturnsAsync("More details needed"), "is back with you from Tier 3"),
        ("returned as not meeting KB-155", test => test.ReturnsAsync("Does not meet KB-155"), "It counts as a false escalation"),
        ("resolved", test => test.OpensAndClicksAsync("Resolved", "Resolved", ("Root cause", "A stolen key"), ("Steps that resolve it", "Key revoked")), "is resolved by Tier 3"),
        ("passed up", test => test.OpensAndClicksAsync("Pass up", "Pass it up", ("What was done, and why the next level?", "Host isolated")), "passed it up to Onsite"),
        ("a colleague's answer", test => test.Uma.AnswersAsync(test.Tier3.Post, "Leave the host off"), "Uma Reyes answered on"),
    ];

    private static IEnumerable<TestCaseData> All => Acts.Select(act => new TestCaseData(act.Act, act.Told).SetArgDisplayNames(act.Name));

    [TestCaseSource(nameof(All))]
    public async Task What_an_act_would_have_told_is_said_in_the_thread_and_to_the_Team_Leader(Func<UnreachedEngineerTests, Task> act, string told)
    {
        await EscalatedAndBlockedAsync();
        var before = Tier3.Post.Replies.Count;

        await act(this);
        await Bot.DeliversAsync();
        for (var minute = 0; minute < 3; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(Tier3.Post.Replies.Skip(before).Count(reply => reply.Text.Contains(InThread, StringComparison.Ordinal)), Is.EqualTo(1), Tier3.Post.Text);
        Assert.That(Tier3.Post.Text, Does.Not.Contain("false escalation"));
        Assert.That(Lea.Chat.Messages.Count(message => message.Activity.ToJsonString().Contains("could not be told about", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Lea.Chat.Text, Does.Contain($"Mara Santos could not be told about {Call.TicketId}").And.Contain(told).And.Contain("403 ConversationBlockedByUser"));
    }

    [Test]
    public async Task What_comes_later_is_said_later_and_all_of_it_arrives_when_the_chat_takes_it()
    {
        await EscalatedAndBlockedAsync();
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await ReturnsAsync("More details needed");
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Replies.Count(reply => reply.Text.Contains(InThread, StringComparison.Ordinal)), Is.EqualTo(2), Tier3.Post.Text);
        Bot.Connector.Recover();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Call.Sees("Uma Reyes acknowledged");
        Call.Sees("is back with you from Tier 3");
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task With_the_Team_Leaders_out_of_reach_too_nothing_goes_round()
    {
        await EscalatedAndBlockedAsync();
        Bot.Connector.FailNext(new ConnectorFault
        {
            Where = request => request.OpensChat || request.IsTo(TeamsUser.Lea.ConversationId),
            Status = 403,
            Code = "ForbiddenOperationException",
            Times = int.MaxValue,
        });
        await Uma.ClicksAsync("Acknowledge");
        for (var minute = 0; minute < 10; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1), Tier3.Post.Text);
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Select(post => post.Place), Is.EquivalentTo(new[] { PostPlace.Engineer, PostPlace.TeamLeader }));
    }

    [Test]
    public async Task A_peer_s_answer_that_does_not_arrive_is_said_in_the_peers_thread()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("ask Has anyone seen LT-2003 today?");
        await Call.ClicksAsync("Post it");
        await Bot.DeliversAsync();
        Blocks();
        var peers = Bot.Team.Channel(OperationsTeam.Tier1).Post;

        await new Colleague(Bot, TeamsUser.Jun).AnswersAsync(peers, "Yes, restart the portal");
        await Bot.DeliversAsync();

        Assert.That(peers.Text, Does.Contain(InThread));
        Assert.That(Lea.Chat.Text, Does.Contain("Jun Dela Cruz answered on").And.Contain("restart the portal"));
    }

    [Test]
    public async Task A_reminder_which_everybody_else_gets_is_not_said_twice()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Blocks();
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        await Bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
        Assert.That(Lea.Chat.Text, Does.Not.Contain("could not be told about"));
    }

    private async Task EscalatedAndBlockedAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        Blocks();
    }

    private void Blocks() => Bot.Connector.FailNext(
        new ConnectorFault { Where = request => request.IsTo(TeamsUser.Mara.ConversationId), Status = 403, Code = "ConversationBlockedByUser", Times = int.MaxValue });

    private Task ReturnsAsync(string reason) => OpensAndClicksAsync("Return to Tier 1", "Return it", ("Reason", reason), ("What is Tier 1 to do next?", "Look at the logs"));

    private async Task OpensAndClicksAsync(string open, string act, params (string, string)[] entries)
    {
        await Uma.ClicksAsync(open);
        await Uma.ClicksAsync(act, entries);
    }
}
