using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the team or chat that a turn is in.</summary>
public static class TeamsInfo
{
    /// <summary>A team.</summary>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        var id = teamId ?? RequiredTeamId(turnContext);
        using var client = GetTeamsClient(turnContext);
        return await client.Teams.FetchTeamDetailsAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The channels of a team; General has a null name and the team's id.</summary>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        var id = teamId ?? RequiredTeamId(turnContext);
        using var client = GetTeamsClient(turnContext);
        var channels = await client.Teams.FetchChannelListAsync(id, cancellationToken).ConfigureAwait(false);
        return channels.Conversations;
    }

    /// <summary>A page of a team's members.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = default,
        int? pageSize = default,
        CancellationToken cancellationToken = default)
        => GetPageAsync(turnContext, teamId ?? RequiredTeamId(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>A page of the members of the team, or else of the conversation.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
        => GetPageAsync(turnContext, TeamOrConversationId(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>One member of a team.</summary>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default)
        => GetOneAsync(turnContext, userId, teamId ?? RequiredTeamId(turnContext), cancellationToken);

    /// <summary>One member of the team, or else of the conversation.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => GetOneAsync(turnContext, userId, TeamOrConversationId(turnContext), cancellationToken);

    /// <summary>Starts a thread in a channel.</summary>
    /// <returns>The thread, and the id of the message that starts it.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity == null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }

        if (string.IsNullOrEmpty(teamsChannelId))
        {
            throw new ArgumentNullException(nameof(teamsChannelId));
        }

        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };

        ConversationReference thread = null;
        var messageId = string.Empty;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (created, _) =>
            {
                thread = created.Activity.GetConversationReference();
                messageId = created.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return Tuple.Create(thread, messageId);
    }

    private static string RequiredTeamId(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string TeamOrConversationId(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity?.Conversation?.Id;

    private static async Task<TeamsChannelAccount> GetOneAsync(
        ITurnContext turnContext,
        string userId,
        string conversationId,
        CancellationToken cancellationToken)
    {
        var client = GetClient(turnContext);
        RequireConversation(conversationId);
        if (userId == null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        }

        var member = await ((Conversations)client.Conversations)
            .GetConversationMemberAsync(userId, conversationId, cancellationToken)
            .ConfigureAwait(false);
        return ToTeams(member);
    }

    private static async Task<TeamsPagedMembersResult> GetPageAsync(
        ITurnContext turnContext,
        string conversationId,
        string continuationToken,
        int? pageSize,
        CancellationToken cancellationToken)
    {
        var client = GetClient(turnContext);
        RequireConversation(conversationId);
        var page = await client.Conversations
            .GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult
        {
            ContinuationToken = page.ContinuationToken,
            Members = page.Members.Select(ToTeams).ToList(),
        };
    }

    private static TeamsChannelAccount ToTeams(ChannelAccount account)
        => JObject.FromObject(account).ToObject<TeamsChannelAccount>();

    private static void RequireConversation(string conversationId)
    {
        if (conversationId == null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }
    }

    private static IConnectorClient GetClient(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>()
            ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient GetTeamsClient(ITurnContext turnContext)
    {
        var client = GetClient(turnContext);
        return client is ConnectorClient { HttpClient: { } http }
            ? new TeamsConnectorClient(client.BaseUri, client.Credentials, http, disposeHttpClient: false)
            : new TeamsConnectorClient(client.BaseUri, client.Credentials);
    }
}
