using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of a user-assigned managed identity, from the machine that the bot runs on; MSAL caches them.</summary>
internal sealed class ManagedIdentityAuthenticator(string clientId, string resource, HttpClient httpClient) : IAuthenticator
{
    private readonly IManagedIdentityApplication identity = Build(clientId, httpClient);

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    private static IManagedIdentityApplication Build(string clientId, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId));
        return (httpClient == null ? builder : builder.WithHttpClientFactory(new GivenHttpClient(httpClient))).Build();
    }

    private sealed class GivenHttpClient(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
