using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The operations of <see cref="ITeamsOperations"/>, without their HTTP messages.</summary>
public static class TeamsOperationsExtensions
{
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations,
        string meetingId,
        CancellationToken cancellationToken = default)
    {
        using var result = await OnMeetings(operations)
            .FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations,
        string meetingId,
        string participantId,
        string tenantId,
        CancellationToken cancellationToken = default)
    {
        using var result = await OnMeetings(operations)
            .FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    // The interface is older than the meetings, and cannot grow.
    private static TeamsOperations OnMeetings(ITeamsOperations operations) =>
        operations as TeamsOperations ?? throw new InvalidOperationException($"{nameof(TeamsOperations)} is required for meetings.");
}
