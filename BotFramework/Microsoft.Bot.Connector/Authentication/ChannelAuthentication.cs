using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of one cloud's channels.</summary>
/// <remarks>Only the channels' own tokens are taken: those of other bots (skills) and of the Emulator are refused.</remarks>
internal sealed class ChannelAuthentication(
    ChannelCloud cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClients) : BotFrameworkAuthentication
{
    private readonly ChannelTokenValidator tokens =
        new ChannelTokenValidator(cloud.TokenIssuer, new ChannelSigningKeys(cloud.OpenIdMetadataUrl), credentials, configuration);

    public override string GetOriginatingAudience() => cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        var result = await ResultOfAsync(identity, cancellationToken).ConfigureAwait(false);
        result.ConnectorFactory = CreateConnectorFactory(identity);
        return result;
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader)
            && !await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("No Channel ID header");
        }

        var identity = await tokens.ValidateAsync(authHeader, channelIdHeader, cancellationToken).ConfigureAwait(false);
        return await ResultOfAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(BotClaims.RecipientAppId(claimsIdentity), cloud, credentials, httpClients);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            var identity = await tokens.ValidateAsync(authHeader, activity.ChannelId, cancellationToken).ConfigureAwait(false);
            ChannelTokenValidator.RequireServiceUrl(identity, activity.ServiceUrl);
            return identity;
        }

        if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("No Authorization header");
        }

        return activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
            ? BotClaims.AnonymousSkill()
            : BotClaims.Anonymous();
    }

    private async Task<AuthenticateRequestResult> ResultOfAsync(ClaimsIdentity identity, CancellationToken cancellationToken) =>
        new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = BotClaims.AreOfAnotherBot(identity) ? BotClaims.SenderAppId(identity) : cloud.OAuthScope,
            CallerId = await GenerateCallerIdAsync(credentials, identity, cloud.CallerId, cancellationToken).ConfigureAwait(false),
        };
}
