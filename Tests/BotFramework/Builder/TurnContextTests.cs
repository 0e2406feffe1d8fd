using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TurnContextTests
{
    [Test]
    public async Task A_reply_is_addressed_to_the_sender_in_the_conversation()
    {
        var adapter = new RecordingAdapter();

        var response = await adapter.Turn().SendActivityAsync("hello");

        var sent = adapter.Sent.Single();
        Assert.That(response.Id, Is.EqualTo("1"));
        Assert.That(sent.Id, Is.EqualTo("1"));
        Assert.That(sent.Type, Is.EqualTo(ActivityTypes.Message));
        Assert.That(sent.Text, Is.EqualTo("hello"));
        Assert.That(sent.ReplyToId, Is.EqualTo("incoming"));
        Assert.That(sent.Recipient.Id, Is.EqualTo("user1"));
        Assert.That(sent.From.Id, Is.EqualTo("bot"));
        Assert.That(sent.Conversation.Id, Is.EqualTo("convo1"));
        Assert.That(sent.ServiceUrl, Is.EqualTo("https://channel.example"));
    }

    [Test]
    public async Task Speech_and_input_hint_go_with_a_text()
    {
        var adapter = new RecordingAdapter();

        await adapter.Turn().SendActivityAsync("hello", "<speak>hello</speak>", InputHints.IgnoringInput);

        Assert.That(adapter.Sent.Single().Speak, Is.EqualTo("<speak>hello</speak>"));
        Assert.That(adapter.Sent.Single().InputHint, Is.EqualTo(InputHints.IgnoringInput));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    public void A_blank_text_is_refused(string? text)
    {
        var turn = new RecordingAdapter().Turn();

        Assert.That(async () => await turn.SendActivityAsync(text), Throws.TypeOf<ArgumentNullException>());
    }

    [Test]
    public void No_activities_are_refused()
    {
        var turn = new RecordingAdapter().Turn();

        Assert.That(async () => await turn.SendActivitiesAsync([]), Throws.TypeOf<ArgumentException>());
        Assert.That(async () => await turn.SendActivitiesAsync(null), Throws.TypeOf<ArgumentNullException>());
    }

    [TestCase(ActivityTypes.Message, true)]
    [TestCase(ActivityTypes.Typing, true)]
    [TestCase(ActivityTypes.Trace, false)]
    public async Task Only_a_trace_leaves_the_turn_without_a_response(string type, bool responded)
    {
        var turn = new RecordingAdapter().Turn();

        await turn.SendActivityAsync(new Activity(type));

        Assert.That(turn.Responded, Is.EqualTo(responded));
    }

    [Test]
    public async Task Replies_to_an_activity_that_expects_them_are_buffered()
    {
        var adapter = new RecordingAdapter();
        var incoming = RecordingAdapter.Incoming();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = adapter.Turn(incoming);

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.That(adapter.Sent, Is.Empty);
        Assert.That(turn.BufferedReplyActivities.Select(reply => reply.Text), Is.EqualTo(new[] { "one", "two" }));
        Assert.That(turn.BufferedReplyActivities[0].Recipient.Id, Is.EqualTo("user1"));
        Assert.That(responses.Select(response => response.Id), Is.All.Null);
        Assert.That(turn.Responded, Is.True);
    }

    [Test]
    public async Task A_buffered_invoke_response_is_found_in_the_turn_state()
    {
        var incoming = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = new RecordingAdapter().Turn(incoming);
        var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } };

        await turn.SendActivityAsync(answer);

        Assert.That(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey), Is.SameAs(answer));
    }

    [Test]
    public async Task An_update_is_addressed_and_keeps_its_id()
    {
        var adapter = new RecordingAdapter();

        await adapter.Turn().UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "new text" });

        Assert.That(adapter.Updated.Single().Id, Is.EqualTo("old"));
        Assert.That(adapter.Updated.Single().Conversation.Id, Is.EqualTo("convo1"));
    }

    [Test]
    public async Task An_activity_is_deleted_by_its_id_in_the_conversation()
    {
        var adapter = new RecordingAdapter();

        await adapter.Turn().DeleteActivityAsync("old");

        Assert.That(adapter.Deleted.Single().ActivityId, Is.EqualTo("old"));
        Assert.That(adapter.Deleted.Single().Conversation.Id, Is.EqualTo("convo1"));
    }

    [Test]
    public void After_the_turn_nothing_can_be_sent()
    {
        var turn = new RecordingAdapter().Turn();
        turn.Dispose();

        Assert.That(async () => await turn.SendActivityAsync("late"), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => turn.OnSendActivities((_, _, next) => next()), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => turn.TurnState.Get<object>("any"), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public async Task A_context_for_another_activity_shares_state_and_handlers()
    {
        var adapter = new RecordingAdapter();
        var first = adapter.Turn();
        var handled = 0;
        first.OnSendActivities((_, _, next) =>
        {
            handled++;
            return next();
        });
        first.TurnState.Add("key", "value");

        var second = new TurnContext(first, RecordingAdapter.Incoming(ActivityTypes.Event));
        await second.SendActivityAsync("hello");

        Assert.That(handled, Is.EqualTo(1));
        Assert.That(second.TurnState.Get<string>("key"), Is.EqualTo("value"));
        Assert.That(second.Activity.Type, Is.EqualTo(ActivityTypes.Event));
    }
}
