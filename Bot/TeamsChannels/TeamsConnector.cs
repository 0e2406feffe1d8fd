using System.Security.Claims;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Registry;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// The calls of the Bot Connector that no engineer waits for: posts, replies, updates, direct messages, and who and what a team has. Each goes through the pipeline
/// <see cref="ConnectorPipeline.Name"/> and the breaker of its destination, and only to a service that <see cref="ServiceUrls"/> allows, for the bot's token goes with it.
/// </summary>
public sealed class TeamsConnector(
    BotFrameworkAuthentication authentication, IOptions<BotIdentityOptions> identity, ServiceUrls urls, TimeProvider time, ResiliencePipelineProvider<string> pipelines,
    ConnectorBreakers breakers)
{
    private readonly ResiliencePipeline pipeline = pipelines.GetPipeline(ConnectorPipeline.Name);

    /// <summary>Begins a thread in a channel.</summary>
    public Task<ConversationResourceResponse> BeginThreadAsync(ChannelAddress channel, Activity activity, CancellationToken cancellationToken) => CallAsync(
        new(ConnectorCallKind.BeginThread, channel.ServiceUrl, channel.ChannelId),
        (client, token) => client.Conversations.CreateConversationAsync(
            new ConversationParameters
            {
                IsGroup = true,
                Bot = new ChannelAccount(identity.Value.MicrosoftAppId),
                ChannelData = new TeamsChannelData { Channel = new ChannelInfo(channel.ChannelId), Tenant = new TenantInfo(channel.TenantId) },
                Activity = OutboundText.Prepare(activity),
                TenantId = channel.TenantId,
            },
            token),
        cancellationToken);

    /// <summary>Opens the personal chat with somebody, or finds the one there is.</summary>
    public Task<ConversationResourceResponse> OpenChatAsync(string serviceUrl, string? tenantId, string userId, CancellationToken cancellationToken) => CallAsync(
        new(ConnectorCallKind.OpenChat, serviceUrl, userId),
        (client, token) => client.Conversations.CreateConversationAsync(
            new ConversationParameters
            {
                Bot = new ChannelAccount(identity.Value.MicrosoftAppId),
                Members = [new ChannelAccount(userId)],
                ChannelData = new TeamsChannelData { Tenant = new TenantInfo(tenantId) },
                TenantId = tenantId,
            },
            token),
        cancellationToken);

    public Task<ResourceResponse> SendAsync(string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(
            new(ConnectorCallKind.Send, serviceUrl, conversationId),
            (client, token) => client.Conversations.SendToConversationAsync(conversationId, OutboundText.Prepare(activity), token),
            cancellationToken);

    /// <summary>Updates a message. Every attempt asks for it anew, so that a late one does not bring back what an earlier one was to say.</summary>
    public Task<ResourceResponse> UpdateAsync(
        string serviceUrl, string conversationId, string activityId, Func<CancellationToken, Task<Activity>> activity, CancellationToken cancellationToken) => CallAsync(
        new(ConnectorCallKind.Update, serviceUrl, conversationId),
        async (client, token) =>
            await client.Conversations.UpdateActivityAsync(conversationId, activityId, OutboundText.Prepare(await activity(token)), token),
        cancellationToken);

    /// <summary>A member of a team or chat by id.</summary>
    public Task<ChannelAccount> MemberAsync(string serviceUrl, string conversationId, string userId, CancellationToken cancellationToken) => CallAsync(
        new(ConnectorCallKind.ReadMember, serviceUrl, conversationId),
        (client, token) => ((Conversations)client.Conversations).GetConversationMemberAsync(userId, conversationId, token),
        cancellationToken);

    public Task<IList<ChannelInfo>> ChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) => CallAsync(
        new(ConnectorCallKind.ReadTeam, serviceUrl, teamId),
        async (client, token) =>
        {
            using var teams = new TeamsConnectorClient(client.BaseUri, client.Credentials, ((ConnectorClient)client).HttpClient, disposeHttpClient: false);
            return (await teams.Teams.FetchChannelListAsync(teamId, token)).Conversations ?? [];
        },
        cancellationToken);

    /// <summary>A team's name and Microsoft Entra group.</summary>
    public Task<TeamDetails?> TeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) => CallAsync<TeamDetails?>(
        new(ConnectorCallKind.ReadTeam, serviceUrl, teamId),
        async (client, token) =>
        {
            using var teams = new TeamsConnectorClient(client.BaseUri, client.Credentials);
            return await teams.Teams.FetchTeamDetailsAsync(teamId, token);
        },
        cancellationToken);

    private async Task<T> CallAsync<T>(ConnectorRoute route, Func<IConnectorClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        if (!urls.Allow(route.ServiceUrl))
        {
            throw new ServiceUrlRefusedException(route.ServiceUrl);
        }

        var factory = authentication.CreateConnectorFactory(new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, identity.Value.MicrosoftAppId ?? ""), new Claim(AuthenticationConstants.AppIdClaim, identity.Value.MicrosoftAppId ?? ""),
        ]));
        using var client = await factory.CreateAsync(route.ServiceUrl, authentication.GetOriginatingAudience(), cancellationToken);
        var begun = time.GetTimestamp();
        var breaker = breakers.Of(route);
        return await pipeline.ExecuteAsync(
            async whole => await breaker.ExecuteAsync(async token => await AttemptAsync(client, call, begun, token), whole), cancellationToken);
    }

    private async Task<T> AttemptAsync<T>(IConnectorClient client, Func<IConnectorClient, CancellationToken, Task<T>> call, long begun, CancellationToken cancellationToken)
    {
        try
        {
            // What the SDK asks for a token takes none of ours: a login that hangs is left behind.
            return await call(client, cancellationToken).WaitAsync(cancellationToken);
        }
        catch (Exception refusal) when (ConnectorPipeline.RetryAfter(refusal, time) is { } after && after > ConnectorPipeline.Whole - time.GetElapsedTime(begun))
        {
            throw new RetryLaterException(after, refusal);
        }
    }
}
