using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TestAdapterTests
{
    [Test]
    public async Task A_text_arrives_as_a_message_of_the_user_in_the_conversation()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("Mine"));
        Activity? incoming = null;

        await adapter.SendTextToBotAsync(
            "hello",
            (turn, _) =>
            {
                incoming = turn.Activity;
                return Task.CompletedTask;
            },
            default);

        Assert.That(incoming!.Type, Is.EqualTo(ActivityTypes.Message));
        Assert.That(incoming.Text, Is.EqualTo("hello"));
        Assert.That(incoming.ChannelId, Is.EqualTo("test"));
        Assert.That(incoming.From.Id, Is.EqualTo("user1"));
        Assert.That(incoming.Recipient.Id, Is.EqualTo("bot"));
        Assert.That(incoming.Conversation.Id, Is.EqualTo("Mine"));
        Assert.That(incoming.Locale, Is.EqualTo("en-us"));
        Assert.That(incoming.Timestamp, Is.Not.Null);
    }

    [Test]
    public async Task Activities_are_numbered_and_keep_what_they_say_of_sender_and_channel()
    {
        var adapter = new TestAdapter("msteams");
        var ids = new List<string>();
        var activity = new Activity(ActivityTypes.Invoke) { ChannelId = "other", From = new ChannelAccount("29:a"), Id = "replaced" };

        for (var i = 0; i < 2; i++)
        {
            await adapter.ProcessActivityAsync(activity, (turn, _) =>
            {
                ids.Add(turn.Activity.Id);
                return Task.CompletedTask;
            });
        }

        Assert.That(ids, Is.EqualTo(new[] { "0", "1" }));
        Assert.That(activity.ChannelId, Is.EqualTo("other"));
        Assert.That(activity.From.Id, Is.EqualTo("29:a"));
    }

    [Test]
    public async Task Replies_are_taken_in_order_and_have_ids()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync(
            "go",
            (turn, token) => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], token),
            default);

        var first = adapter.GetNextReply();
        var second = adapter.GetNextReply();

        Assert.That(first.AsMessageActivity().Text, Is.EqualTo("one"));
        Assert.That(first.Id, Is.Not.Empty);
        Assert.That(first.ReplyToId, Is.EqualTo("1"));
        Assert.That(second.AsMessageActivity().Text, Is.EqualTo("two"));
        Assert.That(adapter.GetNextReply(), Is.Null);
    }

    [Test]
    public async Task Who_waits_for_a_reply_gets_the_next_one()
    {
        var adapter = new TestAdapter();
        var waiting = adapter.GetNextReplyAsync();
        Assert.That(waiting.IsCompleted, Is.False);

        await adapter.SendTextToBotAsync("go", (turn, token) => turn.SendActivityAsync("reply", cancellationToken: token), default);

        Assert.That((await waiting).AsMessageActivity().Text, Is.EqualTo("reply"));
        Assert.That(adapter.ActiveQueue, Is.Empty);
    }

    [Test]
    public async Task Who_no_longer_waits_does_not_take_a_reply()
    {
        var adapter = new TestAdapter();
        using var source = new CancellationTokenSource();
        var waiting = adapter.GetNextReplyAsync(source.Token);
        await source.CancelAsync();

        await adapter.SendTextToBotAsync("go", (turn, token) => turn.SendActivityAsync("reply", cancellationToken: token), default);

        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(adapter.GetNextReply().AsMessageActivity().Text, Is.EqualTo("reply"));
    }

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public async Task A_trace_is_queued_only_if_wanted(bool wanted, int queued)
    {
        var adapter = new TestAdapter(sendTraceActivity: wanted);

        await adapter.SendTextToBotAsync(
            "go",
            (turn, cancellationToken) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), cancellationToken),
            default);

        Assert.That(adapter.ActiveQueue, Has.Count.EqualTo(queued));
    }

    [Test]
    public async Task A_queued_reply_can_be_updated_and_deleted()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync(
            "go",
            async (turn, cancellationToken) =>
            {
                var kept = await turn.SendActivityAsync("old", cancellationToken: cancellationToken);
                var dropped = await turn.SendActivityAsync("dropped", cancellationToken: cancellationToken);
                var update = MessageFactory.Text("new");
                update.Id = kept.Id;
                var updated = await turn.UpdateActivityAsync(update, cancellationToken);
                await turn.DeleteActivityAsync(dropped.Id, cancellationToken);
                Assert.That(updated.Id, Is.EqualTo(kept.Id));
            },
            default);

        Assert.That(adapter.ActiveQueue.Select(reply => reply.Text), Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public async Task An_update_of_what_is_no_longer_queued_has_no_id()
    {
        var adapter = new TestAdapter();
        ResourceResponse? updated = null;

        await adapter.SendTextToBotAsync(
            "go",
            async (turn, cancellationToken) => updated = await turn.UpdateActivityAsync(new Activity { Id = "gone" }, cancellationToken),
            default);

        Assert.That(updated!.Id, Is.Null);
    }

    [Test]
    public async Task An_invoke_response_is_queued_as_an_activity()
    {
        var adapter = new TestAdapter("msteams");

        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Invoke) { Name = "no/such" },
            new ActivityHandler().OnTurnAsync);

        var reply = (Activity)adapter.GetNextReply();
        Assert.That(reply.Type, Is.EqualTo("invokeResponse"));
        Assert.That(((InvokeResponse)reply.Value).Status, Is.EqualTo(501));
    }

    [Test]
    public async Task Middleware_runs()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<int>("count");
        var adapter = new TestAdapter().Use(new Saving(state));

        for (var i = 0; i < 2; i++)
        {
            await adapter.SendTextToBotAsync(
                "count",
                async (turn, cancellationToken) =>
                {
                    var count = await property.GetAsync(turn, () => 0, cancellationToken) + 1;
                    await property.SetAsync(turn, count, cancellationToken);
                    await turn.SendActivityAsync($"{count}", cancellationToken: cancellationToken);
                },
                default);
        }

        Assert.That(adapter.ActiveQueue.Select(reply => reply.Text), Is.EqualTo(new[] { "1", "2" }));
    }

    private sealed class Saving(BotState state) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            await next(cancellationToken);
            await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }
    }
}
