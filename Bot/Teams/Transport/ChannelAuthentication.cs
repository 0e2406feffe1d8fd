using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>
/// The SDK's seam for who may call the bot and with what it answers: stricter token checks than the SDK's own, and connector clients that are kept.
/// Only the channel's own tokens are taken, not those of other bots (skills) or of the Emulator.
/// </summary>
internal sealed class ChannelAuthentication(ChannelCloud cloud, BotCredentials credentials, ChannelTokenCheck tokens, ConnectorClients clients) : BotFrameworkAuthentication
{
    public override string GetOriginatingAudience() => cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        return await tokens.CheckAsync(authHeader, cancellationToken) switch
        {
            CallerCheck.Accepted { Caller: var caller } => await AuthenticateAsync(caller, activity, cancellationToken),
            CallerCheck.Undecided undecided => throw new KeysUnavailableException(undecided.Reason, null),
            CallerCheck.Refused refused => throw Refusal(refused.Reason),
            _ => throw Refusal("unknown"),
        };
    }

    /// <summary>Lets a caller whose header was checked do an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good for this activity.</exception>
    public async Task<AuthenticateRequestResult> AuthenticateAsync(ChannelCaller caller, Activity activity, CancellationToken cancellationToken)
    {
        if (caller.RefusalOf(activity) is { } reason)
        {
            throw Refusal(reason);
        }

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = caller.Identity,
            Audience = cloud.OAuthScope,
            CallerId = await GenerateCallerIdAsync(credentials, caller.Identity, cloud.CallerId, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(caller.Identity),
        };
    }

    /// <exception cref="NotSupportedException">Always: the bot takes no streams.</exception>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The bot takes no streams.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        clients.FactoryOf(claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? "");

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    private static UnauthorizedAccessException Refusal(string reason) => new($"Token refused: {reason}.");
}
