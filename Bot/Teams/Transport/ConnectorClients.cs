using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>
/// The SDK's connector clients, one for each app, service URL and audience. The SDK makes one for every turn, and with it
/// builds the contracts of its JSON anew, which costs a hundred times the turn.
/// </summary>
/// <param name="createHttp">Makes an HTTP client over the shared connections. Each connector client has its own: making one changes the headers of its HTTP client.</param>
internal sealed class ConnectorClients(ServiceClientCredentialsFactory credentials, ChannelCloud cloud, Func<HttpClient> createHttp)
{
    /// <summary>Service URLs come from the wire: only so many are kept.</summary>
    public const int MaxClients = 256;

    private readonly Lock making = new();
    private readonly ConcurrentDictionary<(string AppId, string ServiceUrl, string Audience), ConnectorClient> clients = new();

    public ConnectorFactory FactoryOf(string appId) => new Factory(this, appId);

    private async Task<IConnectorClient> FindOrCreateAsync(string appId, string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        var key = (appId, serviceUrl, Audience: audience ?? cloud.OAuthScope);
        if (clients.TryGetValue(key, out var known))
        {
            return known;
        }

        var signer = await credentials.CreateCredentialsAsync(appId, key.Audience, cloud.LoginEndpoint, cloud.ValidatesAuthority, cancellationToken);
        lock (making)
        {
            if (clients.Count >= MaxClients)
            {
                clients.Clear();
            }

            return clients.GetOrAdd(key, _ => new KeptConnectorClient(new Uri(serviceUrl), signer, createHttp()));
        }
    }

    private sealed class Factory(ConnectorClients clients, string appId) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            clients.FindOrCreateAsync(appId, serviceUrl, audience, cancellationToken);
    }
}
