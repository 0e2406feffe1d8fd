using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TestFlowTests
{
    [Test]
    public Task A_script_that_is_right_passes()
        => Flow()
            .Send("a").AssertReply("echo a")
            .Test("b", "echo b")
            .Test("c", reply => Assert.That(reply.AsMessageActivity().Text, Is.EqualTo("echo c")))
            .Send("d").AssertReplyContains("o d")
            .Send("e").AssertReplyOneOf(["echo x", "echo e"])
            .Send(new Activity(ActivityTypes.Typing)).AssertNoReply(timeout: 1)
            .StartTestAsync();

    [Test]
    public void A_reply_with_another_text_fails()
        => Assert.That(
            async () => await Flow().Send("a").AssertReply("echo b").StartTestAsync(),
            Throws.InvalidOperationException.With.Message.Contains("Expected:echo b").And.Message.Contains("Received:echo a"));

    [Test]
    public void A_reply_of_another_type_fails()
        => Assert.That(
            async () => await Flow().Send("a").AssertReply(new Activity(ActivityTypes.Typing)).StartTestAsync(),
            Throws.InvalidOperationException.With.Message.Contains("Type should match"));

    [Test]
    public void A_missing_reply_fails_after_the_time()
        => Assert.That(async () => await Flow().AssertReply("never", timeout: 1).StartTestAsync(), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_reply_that_should_not_be_fails()
        => Assert.That(async () => await Flow().Send("a").AssertNoReply(timeout: 1).StartTestAsync(), Throws.InvalidOperationException);

    [Test]
    public void None_of_several_fails()
        => Assert.That(async () => await Flow().Send("a").AssertReplyOneOf(["x", "y"]).StartTestAsync(), Throws.InvalidOperationException);

    [Test]
    public void What_the_bot_throws_fails_the_script()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) => throw new NotSupportedException());

        Assert.That(async () => await flow.Send("a").StartTestAsync(), Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void After_a_failed_step_no_other_runs()
    {
        var seen = new List<string>();
        var flow = new TestFlow(new TestAdapter(), (turn, _) =>
        {
            seen.Add(turn.Activity.Text);
            return Task.CompletedTask;
        });

        Assert.That(async () => await flow.Send("a").AssertReply("never", timeout: 1).Send("b").StartTestAsync(), Throws.Exception);
        Assert.That(seen, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public Task A_transcript_is_played()
        => Flow().Test(
            [
                new Activity(ActivityTypes.Message) { Text = "a", From = new ChannelAccount("user1", role: "user") },
                new Activity(ActivityTypes.Message) { Text = "echo a", From = new ChannelAccount("bot", role: "bot") },
            ]).StartTestAsync();

    [Test]
    public async Task Joining_is_a_conversation_update_with_the_user()
    {
        string? joined = null;
        var flow = new TestFlow(new TestAdapter(), (turn, _) =>
        {
            joined = turn.Activity.MembersAdded.Single().Id;
            return Task.CompletedTask;
        });

        await flow.SendConversationUpdate().StartTestAsync();

        Assert.That(joined, Is.EqualTo("user1"));
    }

    [Test]
    public void Nothing_to_send_or_expect_is_refused()
    {
        Assert.That(() => Flow().Send((string)null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => Flow().Send((IActivity)null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => Flow().Test("a", (string)null!), Throws.TypeOf<ArgumentNullException>());
    }

    private static TestFlow Flow() => new(
        new TestAdapter(),
        (turn, cancellationToken) => turn.Activity.Type == ActivityTypes.Message
            ? turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: cancellationToken)
            : Task.CompletedTask);
}
