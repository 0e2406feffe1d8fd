using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with tokens of a user-assigned managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant: null, customHttpClient, logger, oAuthScope) =>
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new Lazy<IAuthenticator>(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient));
}
