using Microsoft.Bot.Connector.Calls;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>A client of what the connector service offers in Teams alone.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient, IRestEndpoint
{
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        Teams = new TeamsOperations(this);
    }

    public TeamsConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        params DelegatingHandler[] handlers)
        : base(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        HttpClient = customHttpClient ?? HttpClient;
        Teams = new TeamsOperations(this);
    }

    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        Teams = new TeamsOperations(this);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => WireJson.Settings;

    public JsonSerializerSettings DeserializationSettings => WireJson.Settings;

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual ITeamsOperations Teams { get; private set; }
}
