using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter for bots behind the Azure Bot Service: authenticates what comes in and answers through the connector.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Makes the adapter.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Authenticates requests and makes connector clients.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    /// <summary>Where the adapter logs; ids only.</summary>
    protected ILogger Logger { get; private set; }

    /// <inheritdoc/>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        Log.CreateConversation(Logger, channelId);

        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));

        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await factory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);

        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken).ConfigureAwait(false);
        var activity = ConversationCreated(created, channelId, serviceUrl, conversationParameters);
        using var context = CreateTurnContext(activity, identity, null, connector, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The connectors of a streaming connection, for an adapter that has such.</summary>
    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) => throw new NotImplementedException();

    /// <summary>Runs a turn that the bot starts.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        Log.Proactive(Logger, continuationActivity.Conversation.Id);

        var factory = continuationActivity.IsFromStreamingConnection()
            ? GetStreamingConnectorFactory(continuationActivity)
            : BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await factory.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken).ConfigureAwait(false);
        using var context = CreateTurnContext(continuationActivity, claimsIdentity, audience, connector, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the sender of an activity and runs its turn.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not prove the sender.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        Log.ProcessActivity(Logger);
        var authenticated = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(authenticated, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn of an activity whose sender is authenticated.</summary>
    /// <returns>The answer to an invoke or to an activity that expects its replies in the response; null for all others.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;

        var identity = authenticateRequestResult.ClaimsIdentity;
        var audience = authenticateRequestResult.Audience;
        var factory = authenticateRequestResult.ConnectorFactory;
        using var connector = await factory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken).ConfigureAwait(false);
        using var context = CreateTurnContext(activity, identity, audience, connector, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return TurnResult(context);
    }

    /// <summary>The identity of the bot itself, for turns that it starts.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        var id = botAppId ?? string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, id),
            new Claim(AuthenticationConstants.AppIdClaim, id),
        ]);
    }

    private static Activity ConversationCreated(
        ConversationResourceResponse created,
        string channelId,
        string serviceUrl,
        ConversationParameters parameters)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }

    private static InvokeResponse TurnResult(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return context.TurnState.Get<Activity>(InvokeResponseKey) is { } answer
            ? (InvokeResponse)answer.Value
            : new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private TurnContext CreateTurnContext(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        IConnectorClient connector,
        UserTokenClient userTokens,
        BotCallbackHandler callback,
        ConnectorFactory factory)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(userTokens);
        context.TurnState.Add(callback);
        context.TurnState.Add(factory);
        context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "SendActivitiesAsync for {Count} activities.")]
        public static partial void SendActivities(ILogger logger, int count);

        [LoggerMessage(LogLevel.Information, "Sending activity.  ReplyToId: {ReplyToId}")]
        public static partial void SendActivity(ILogger logger, string replyToId);

        [LoggerMessage(LogLevel.Information, "UpdateActivityAsync ActivityId: {ActivityId}")]
        public static partial void UpdateActivity(ILogger logger, string activityId);

        [LoggerMessage(LogLevel.Information, "DeleteActivityAsync Conversation Id: {ConversationId}, ActivityId: {ActivityId}")]
        public static partial void DeleteActivity(ILogger logger, string conversationId, string activityId);

        [LoggerMessage(LogLevel.Information, "CreateConversationAsync for channel: {ChannelId}")]
        public static partial void CreateConversation(ILogger logger, string channelId);

        [LoggerMessage(LogLevel.Information, "ProcessProactiveAsync for Conversation Id: {ConversationId}")]
        public static partial void Proactive(ILogger logger, string conversationId);

        [LoggerMessage(LogLevel.Information, "ProcessActivityAsync")]
        public static partial void ProcessActivity(ILogger logger);
    }
}
