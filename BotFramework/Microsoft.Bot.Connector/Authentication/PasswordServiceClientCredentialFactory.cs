using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot that has a client secret; of none, while its app id is empty.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // One for each scope, so that the turns share a token.
    private readonly ConcurrentDictionary<(string AppId, string Password, string Scope, string Login), ServiceClientCredentials> made = new();
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <exception cref="InvalidOperationException">Credentials of another app are asked for.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException($"Invalid appId {appId} does not match expected {AppId}");
        }

        var key = (AppId, Password, oauthScope, loginEndpoint);
        return Task.FromResult(
            made.TryGetValue(key, out var credentials) ? credentials : made.GetOrAdd(key, CreateCredentials(oauthScope, loginEndpoint)));
    }

    private MicrosoftAppCredentials CreateCredentials(string scope, string login)
    {
        if (string.Equals(login, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase))
        {
            return new MicrosoftAppCredentials(AppId, Password, TenantId, httpClient, logger, scope);
        }

        var tenant = string.IsNullOrEmpty(TenantId) ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant : TenantId;
        var authority = string.Equals(login, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase)
            ? login.Replace("{0}", tenant, StringComparison.Ordinal)
            : login;
        return new PrivateCloudAppCredentials(AppId, Password, TenantId, httpClient, logger, scope, authority);
    }

    private sealed class PrivateCloudAppCredentials(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger,
        string scope,
        string authority) : MicrosoftAppCredentials(appId, password, tenantId, httpClient, logger, scope)
    {
        public override string OAuthEndpoint => authority;
    }
}
