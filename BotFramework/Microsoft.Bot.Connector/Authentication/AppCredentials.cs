using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with tokens that an app gets for itself.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string oAuthScope;
    private Lazy<IAuthenticator> authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        this.oAuthScope = oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the tokens.</summary>
    /// <exception cref="ArgumentException">No login address can be made of it.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = Uri.TryCreate(LoginUrlOf(value), UriKind.Absolute, out _)
            ? value
            : throw new ArgumentException($"Invalid channel auth tenant: {value}");
    }

    /// <summary>The authority that issues the tokens.</summary>
    public virtual string OAuthEndpoint => LoginUrlOf(ChannelAuthTenant);

    public virtual bool ValidateAuthority => true;

    public virtual string OAuthScope => string.IsNullOrEmpty(oAuthScope) ? ToChannelFromBotOAuthScope : oAuthScope;

    /// <summary>Whether there is a token to renew: there is none without an app id.</summary>
    internal bool CanRenew => !string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Adds the bot's token, unless it has no app id.</summary>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (CanRenew)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
        }
    }

    /// <summary>A token, from the cache unless it is about to expire or a new one is demanded.</summary>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        authenticator ??= BuildIAuthenticator();
        return (await authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    internal Task RenewAsync() => GetTokenAsync(forceRefresh: true);

    private string LoginUrlOf(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
