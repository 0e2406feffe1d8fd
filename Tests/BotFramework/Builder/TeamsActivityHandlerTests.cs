using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TeamsActivityHandlerTests
{
    [TestCase("channelCreated", "channel created General of Team")]
    [TestCase("channelDeleted", "channel deleted General of Team")]
    [TestCase("channelRenamed", "channel renamed General of Team")]
    [TestCase("channelRestored", "channel restored General of Team")]
    [TestCase("teamArchived", "team archived Team")]
    [TestCase("teamDeleted", "team deleted Team")]
    [TestCase("teamHardDeleted", "team hard deleted Team")]
    [TestCase("teamRenamed", "team renamed Team")]
    [TestCase("teamRestored", "team restored Team")]
    [TestCase("teamUnarchived", "team unarchived Team")]
    public async Task Each_change_of_a_team_has_its_method(string eventType, string method)
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate, eventType);

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { method }));
    }

    [Test]
    public async Task On_another_channel_a_change_of_a_team_means_nothing()
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate, "channelCreated");
        activity.ChannelId = "test";

        Assert.That(await CallsAsync(activity), Is.Empty);
    }

    [TestCase(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [TestCase(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [TestCase(ActivityTypes.MessageDelete, "softDeleteMessage", "soft deleted")]
    public async Task Each_change_of_a_message_has_its_method(string type, string eventType, string method)
        => Assert.That(await CallsAsync(FromTeams(type, eventType)), Is.EqualTo(new[] { method }));

    [TestCase("application/vnd.microsoft.meetingStart", """{"Title":"Call"}""", "meeting started Call")]
    [TestCase("application/vnd.microsoft.meetingEnd", """{"Title":"Call"}""", "meeting ended Call")]
    [TestCase("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"1"}""", "read 1")]
    [TestCase("another", "{}", "event another")]
    public async Task Events_have_their_methods(string name, string value, string method)
    {
        var activity = FromTeams(ActivityTypes.Event);
        activity.Name = name;
        activity.Value = JToken.Parse(value);

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { method }));
    }

    [Test]
    public async Task The_bot_itself_is_added_without_being_looked_up()
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [new ChannelAccount("bot")];

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { "added bot to Team" }));
    }

    [Test]
    public async Task A_member_whose_details_are_there_is_not_looked_up()
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [JObject.Parse("""{"id":"29:a","email":"a@example.com"}""").ToObject<ChannelAccount>()];

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { "added 29:a a@example.com to Team" }));
    }

    [Test]
    public async Task Removed_members_have_their_method()
    {
        var activity = FromTeams(ActivityTypes.ConversationUpdate);
        activity.MembersRemoved = [new ChannelAccount("29:a")];

        Assert.That(await CallsAsync(activity), Is.EqualTo(new[] { "removed 29:a from Team" }));
    }

    private static Activity FromTeams(string type, string? eventType = null)
    {
        var activity = RecordingAdapter.Incoming(type);
        activity.ChannelId = "msteams";
        activity.ChannelData = JObject.FromObject(new
        {
            eventType,
            team = new { id = "19:team", name = "Team" },
            channel = new { id = "19:channel", name = "General" },
        });
        return activity;
    }

    private static async Task<List<string>> CallsAsync(Activity activity)
    {
        var handler = new Noting();
        await new RecordingAdapter().RunAsync(handler.OnTurnAsync, activity);
        return handler.Calls;
    }

    private sealed class Noting : TeamsActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"added {teamsMembersAdded[0].Id} {teamsMembersAdded[0].Email} to {teamInfo.Name}".Replace("  ", " ", StringComparison.Ordinal));

        protected override Task OnTeamsMembersRemovedAsync(
            IList<TeamsChannelAccount> teamsMembersRemoved,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"removed {teamsMembersRemoved[0].Id} from {teamInfo.Name}");

        protected override Task OnTeamsChannelCreatedAsync(
            ChannelInfo channelInfo,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"channel created {channelInfo.Name} of {teamInfo.Name}");

        protected override Task OnTeamsChannelDeletedAsync(
            ChannelInfo channelInfo,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"channel deleted {channelInfo.Name} of {teamInfo.Name}");

        protected override Task OnTeamsChannelRenamedAsync(
            ChannelInfo channelInfo,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"channel renamed {channelInfo.Name} of {teamInfo.Name}");

        protected override Task OnTeamsChannelRestoredAsync(
            ChannelInfo channelInfo,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"channel restored {channelInfo.Name} of {teamInfo.Name}");

        protected override Task OnTeamsTeamArchivedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"team archived {teamInfo.Name}");

        protected override Task OnTeamsTeamDeletedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"team deleted {teamInfo.Name}");

        protected override Task OnTeamsTeamHardDeletedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"team hard deleted {teamInfo.Name}");

        protected override Task OnTeamsTeamRenamedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"team renamed {teamInfo.Name}");

        protected override Task OnTeamsTeamRestoredAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"team restored {teamInfo.Name}");

        protected override Task OnTeamsTeamUnarchivedAsync(
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"team unarchived {teamInfo.Name}");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
            => Note("soft deleted");

        protected override Task OnTeamsMeetingStartAsync(
            MeetingStartEventDetails meeting,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"meeting started {meeting.Title}");

        protected override Task OnTeamsMeetingEndAsync(
            MeetingEndEventDetails meeting,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"meeting ended {meeting.Title}");

        protected override Task OnTeamsReadReceiptAsync(
            ReadReceiptInfo readReceiptInfo,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken)
            => Note($"read {readReceiptInfo.LastReadMessageId}");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
            => Note($"event {turnContext.Activity.Name}");

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
