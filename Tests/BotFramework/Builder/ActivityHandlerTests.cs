using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class ActivityHandlerTests
{
    [TestCase(ActivityTypes.Message, "message")]
    [TestCase(ActivityTypes.MessageUpdate, "message update")]
    [TestCase(ActivityTypes.MessageDelete, "message delete")]
    [TestCase(ActivityTypes.Event, "event")]
    [TestCase(ActivityTypes.EndOfConversation, "end of conversation")]
    [TestCase(ActivityTypes.Typing, "typing")]
    [TestCase(ActivityTypes.Command, "command")]
    [TestCase(ActivityTypes.CommandResult, "command result")]
    [TestCase("of another kind", "unrecognized")]
    public async Task Each_type_of_activity_has_its_method(string type, string method)
        => Assert.That(await CallsAsync(RecordingAdapter.Incoming(type)), Is.EqualTo(new[] { method }));

    [Test]
    public async Task A_token_has_its_method()
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.Event);
        activity.Name = "tokens/response";

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { "token" }));
    }

    [TestCase("add", "installed")]
    [TestCase("add-upgrade", "installed")]
    [TestCase("remove", "removed")]
    [TestCase("remove-upgrade", "removed")]
    [TestCase("else", null)]
    [TestCase(null, null)]
    public async Task Installing_and_removing_have_their_methods(string? action, string? method)
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.InstallationUpdate);
        activity.Action = action;

        Assert.That(await CallsAsync(activity), Is.EqualTo(method == null ? [] : new[] { method }));
    }

    [TestCase("user1", "added")]
    [TestCase("bot", null)]
    public async Task Members_added_have_their_method_unless_it_is_the_bot_alone(string id, string? method)
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [new ChannelAccount(id)];

        Assert.That(await CallsAsync(activity), Is.EqualTo(method == null ? [] : new[] { method }));
    }

    [TestCase("user1", "removed member")]
    [TestCase("bot", null)]
    public async Task Members_removed_have_their_method_unless_it_is_the_bot_alone(string id, string? method)
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersRemoved = [new ChannelAccount(id)];

        Assert.That(await CallsAsync(activity), Is.EqualTo(method == null ? [] : new[] { method }));
    }

    [Test]
    public async Task Reactions_have_their_methods()
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.MessageReaction);
        activity.ReactionsAdded = [new MessageReaction("like")];
        activity.ReactionsRemoved = [new MessageReaction("sad")];

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { "reaction added", "reaction removed" }));
    }

    [Test]
    public async Task A_handler_that_overrides_nothing_answers_nothing()
    {
        var adapter = new RecordingAdapter();

        await adapter.RunAsync(new ActivityHandler().OnTurnAsync);

        Assert.That(adapter.Sent, Is.Empty);
    }

    [Test]
    public void A_turn_without_a_type_is_refused()
    {
        var handler = new ActivityHandler();

        Assert.That(async () => await handler.OnTurnAsync(null), Throws.TypeOf<ArgumentNullException>());
        Assert.That(async () => await handler.OnTurnAsync(new RecordingAdapter().Turn(new Activity())), Throws.TypeOf<ArgumentException>());
    }

    private static async Task<List<string>> CallsAsync(Activity activity)
    {
        var handler = new Noting();
        await new RecordingAdapter().RunAsync(handler.OnTurnAsync, activity);
        return handler.Calls;
    }

    private sealed class Noting : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
            => Note("message delete");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("added");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("removed member");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("reaction added");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("reaction removed");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
            => Note("token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
            => Note("event");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("end of conversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken)
            => Note("typing");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note("removed");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken)
            => Note("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken)
            => Note("command result");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
            => Note("unrecognized");

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
