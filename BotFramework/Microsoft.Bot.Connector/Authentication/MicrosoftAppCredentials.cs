using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with tokens that an app gets for its client secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";
    public const string MicrosoftAppIdKey = "MicrosoftAppId";
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>The credentials of a bot without an identity: they sign nothing.</summary>
    public static readonly MicrosoftAppCredentials Empty = new MicrosoftAppCredentials(null, null);

    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new Lazy<IAuthenticator>(
        () => new ClientSecretAuthenticator(new ClientSecret(OAuthEndpoint, MicrosoftAppId, MicrosoftAppPassword, OAuthScope), CustomHttpClient));
}
