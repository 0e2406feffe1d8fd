using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot that runs under a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> made = new();
    private readonly string appId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        this.appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">Credentials of another app are asked for.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        appId == this.appId
            ? Task.FromResult(made.GetOrAdd(audience, scope => new ManagedIdentityAppCredentials(appId, scope, httpClient, logger)))
            : throw new InvalidOperationException("Invalid Managed ID.");
}
