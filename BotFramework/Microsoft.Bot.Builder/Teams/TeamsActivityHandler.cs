using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// An activity handler that knows what Teams sends. Methods that answer an invoke answer 501 until they are overridden;
/// all others do nothing.
/// </summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
        {
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        switch (activity.Name)
        {
            case "application/vnd.microsoft.readReceipt":
                return OnTeamsReadReceiptAsync(Read<ReadReceiptInfo>(activity), turnContext, cancellationToken);

            case "application/vnd.microsoft.meetingStart":
                return OnTeamsMeetingStartAsync(Read<MeetingStartEventDetails>(activity), turnContext, cancellationToken);

            case "application/vnd.microsoft.meetingEnd":
                return OnTeamsMeetingEndAsync(Read<MeetingEndEventDetails>(activity), turnContext, cancellationToken);

            case "application/vnd.microsoft.meetingParticipantJoin":
                return OnTeamsMeetingParticipantsJoinAsync(Read<MeetingParticipantsEventDetails>(activity), turnContext, cancellationToken);

            case "application/vnd.microsoft.meetingParticipantLeave":
                return OnTeamsMeetingParticipantsLeaveAsync(Read<MeetingParticipantsEventDetails>(activity), turnContext, cancellationToken);

            default:
                return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        static T Read<T>(IEventActivity activity) => JObject.FromObject(activity.Value).ToObject<T>();
    }

    /// <summary>A meeting started.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A meeting ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Somebody read the conversation up to a message.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Participants joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Participants left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting,
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => TeamsEventType(turnContext.Activity) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => TeamsEventType(turnContext.Activity) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>A message was edited.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A deleted message was brought back.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A message was deleted; it can be brought back.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    private static string TeamsEventType(IActivity activity)
        => activity.ChannelId == Channels.Msteams ? activity.GetChannelData<TeamsChannelData>()?.EventType : null;
}
