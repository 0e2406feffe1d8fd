using System.Net;
using LeanTechBot.Bot.Turns;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The channel does not take a reply for now: the turn ends in time, what it told is stored, and the reply follows by itself.</summary>
internal sealed class LateReplyTests : WalkFixture
{
    private static readonly CallStep[] Steps = [.. Enum.GetValues<CallStep>().SkipLast(1)];

    private static readonly int[] Refusals = [412, 429, 502, 503, 504];

    [TestCaseSource(nameof(Refusals))]
    public async Task A_receipt_follows_when_the_channel_takes_it_again(int status)
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = status });

        var answer = await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        await FollowsAsync();

        Call.Sees("Noted 09:30");
        Assert.That((await Call.NotesAsync()).Count(note => note == "typed in the storm"), Is.EqualTo(1));
    }

    [TestCase(403)]
    [TestCase(404)]
    public async Task A_receipt_whose_chat_is_gone_meanwhile_follows_in_the_chat_that_works(int status)
    {
        await Call.OpensAsync();
        var anew = new TeamsChat(Bot, TeamsUser.Mara with { ConversationId = "a:1personal-chat/of|Mara-again" });
        await anew.IsInstalledAsync();
        Bot.Connector.FailNext(new ConnectorFault { Where = IsToTheOldChat, Status = 503 });
        Bot.Connector.FailNext(new ConnectorFault { Where = IsToTheOldChat, Status = status, Times = int.MaxValue });

        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        await FollowsAsync();

        Assert.That(anew.Text, Does.Contain("Noted 09:30"));
        Call.SeesNot("Noted 09:30");

        static bool IsToTheOldChat(ConnectorRequest request) => request.IsTo(TeamsUser.Mara.ConversationId);
    }

    [Test]
    public async Task A_receipt_follows_after_a_broken_connection()
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Resets = true });

        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        await FollowsAsync();

        Call.Sees("Noted 09:30");
    }

    [TestCaseSource(nameof(Steps))]
    public async Task A_click_is_answered_at_once_and_the_next_card_follows(CallStep step)
    {
        await Call.WalksToAsync(step);
        Bot.Connector.FailNext(new ConnectorFault { Status = 429, RetryAfter = 6 });

        var answer = await Call.Chat.SendAsync(Call.Passing(step));
        Assert.That(answer.Card, Is.Not.Null, answer.Message);
        await FollowsAsync();

        Call.IsAt(step + 1);
    }

    [Test]
    public async Task A_channel_that_hangs_holds_no_turn_for_longer_than_three_seconds()
    {
        await Call.OpensAsync();
        var fault = new ConnectorFault { Hangs = true };
        Bot.Connector.FailNext(fault);
        var turn = Call.Chat.SendAsync(Call.Passing(CallStep.Greeting));
        await fault.Struck.Task;

        Bot.Time.Advance(TimeSpan.FromSeconds(3));

        Assert.That((await turn).Card, Is.Not.Null);
        await FollowsAsync();
        Call.IsAt(CallStep.Intake);
    }

    [Test]
    public async Task Replies_of_one_turn_follow_in_their_order()
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 503, Where = request => request.Text.Contains("Noted", StringComparison.Ordinal), Times = 2 });

        await Bot.PostAsync(Call.Chat.Typing("her password: Hunter2!xyz").ToJsonString());
        await FollowsAsync();

        Assert.That(TeamsChat.WordsOf(Call.Chat.Messages[^2]), Does.StartWith("Noted"), Call.Chat.Text);
    }

    [TestCase(1)]
    [TestCase(-1)]
    public async Task A_clock_that_is_put_forward_or_back_gives_no_reply_up_and_keeps_none_for_longer(int hours)
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 503, Times = int.MaxValue });
        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        var begun = Bot.Time.GetTimestamp();
        Bot.Time.Jump = TimeSpan.FromHours(hours);

        await FollowsAsync();

        Assert.That(Bot.Time.GetElapsedTime(begun), Is.InRange(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6)));
    }

    [Test]
    public async Task A_reply_that_would_come_an_hour_late_is_given_up()
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 503 });
        Bot.Connector.FailNext(new ConnectorFault { Status = 429, RetryAfter = 3600 });
        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        var begun = Bot.Time.GetTimestamp();

        await FollowsAsync();

        Assert.That(Bot.Time.GetElapsedTime(begun), Is.LessThan(TimeSpan.FromMinutes(5)));
        Call.SeesNot("Noted 09:30");
    }

    [Test]
    public async Task A_storm_of_minutes_ends_with_the_reply()
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 503, Times = 17 });

        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        await FollowsAsync();

        Call.Sees("Noted 09:30");
    }

    [Test]
    public async Task A_channel_that_never_comes_back_is_given_up_and_the_call_goes_on()
    {
        await Call.OpensAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 503, Times = int.MaxValue });
        await Bot.PostAsync(Call.Chat.Typing("typed in the storm").ToJsonString());
        await FollowsAsync();
        Bot.Connector.Recover();

        await Call.TypesAsync("notes");

        Call.Sees("typed in the storm");
    }

    /// <summary>Lets the time pass that the late replies wait for.</summary>
    private Task FollowsAsync() => Bot.PassingAsync(Bot.Service<LateReplies>().WhenIdleAsync());
}
