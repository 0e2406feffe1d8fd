namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that speak as one bot.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client of the connector service at an address, with tokens for a scope or, if null, for the cloud's own.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
