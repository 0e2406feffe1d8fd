using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authenticates what comes in from a cloud's channels, and makes the clients for what goes out to them.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The request does not prove that it may bring this activity.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken);

    /// <exception cref="UnauthorizedAccessException">The request does not prove that it may open a connection for this channel.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>The scope of the tokens with which the bot calls the cloud's channels.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <exception cref="UnauthorizedAccessException">The request does not prove who sends it.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>The caller id of an activity: none while authentication is disabled, another bot's, or the cloud's.</summary>
    protected internal async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken)
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return BotClaims.AreOfAnotherBot(claimsIdentity)
            ? CallerIdConstants.BotToBotPrefix + BotClaims.SenderAppId(claimsIdentity)
            : callerId;
    }
}
