using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's identity, as the settings describe it.</summary>
/// <remarks>
/// <c>MicrosoftAppType</c> is SingleTenant, UserAssignedMsi or, unless set, MultiTenant; <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and
/// <c>MicrosoftAppTenantId</c> belong to it. Without an app id a multi-tenant bot has no identity, and authentication is disabled.
/// </remarks>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory identity;

    /// <exception cref="ArgumentException">A setting that the app's type needs is missing, or one that it excludes is there.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        if (Is(type, "UserAssignedMsi"))
        {
            Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
            Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
            if (!string.IsNullOrWhiteSpace(password))
            {
                throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for MSI in configuration.");
            }

            identity = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
        }
        else if (Is(type, "SingleTenant"))
        {
            Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
            Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
            Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
            identity = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            identity = new PasswordServiceClientCredentialFactory(appId, password, tenantId: string.Empty, httpClient, logger);
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        identity.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        identity.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        identity.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static bool Is(string type, string name) => string.Equals(type?.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.");
        }
    }
}
