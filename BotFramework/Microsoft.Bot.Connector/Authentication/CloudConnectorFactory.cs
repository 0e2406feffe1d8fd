namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients for one bot in one cloud.</summary>
internal sealed class CloudConnectorFactory(
    string appId,
    ChannelCloud cloud,
    ServiceClientCredentialsFactory credentials,
    IHttpClientFactory httpClients) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var signing = await credentials
            .CreateCredentialsAsync(appId, audience ?? cloud.OAuthScope, cloud.LoginEndpoint, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), signing, httpClients?.CreateClient(), disposeHttpClient: true);
    }
}
