using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Calls;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A client of the connector service, through which a bot acts in a channel.</summary>
/// <remarks>Making one is cheap: serializer contracts and, unless an HTTP client is given, connections are the process's own.</remarks>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient, IRestEndpoint
{
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(new Uri(AuthenticationConstants.OAuthUrl), credentials, handlers)
    {
    }

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(new Uri(AuthenticationConstants.OAuthUrl), Given(credentials), httpClient, disposeHttpClient)
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = Given(credentials);
        (Attachments, Conversations) = (new Attachments(this), new Conversations(this));
    }

    public ConnectorClient(
        Uri baseUri,
        string microsoftAppId = null,
        string microsoftAppPassword = null,
        params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers: handlers)
    {
    }

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, null, addJwtTokenRefresher, handlers)
    {
    }

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials as ServiceClientCredentials, customHttpClient, addJwtTokenRefresher, handlers)
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        (Attachments, Conversations) = (new Attachments(this), new Conversations(this));
    }

    // addJwtTokenRefresher is the SDK's leftover of older versions, without effect there as here.
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : base(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        HttpClient = customHttpClient ?? HttpClient;
        (Attachments, Conversations) = (new Attachments(this), new Conversations(this));
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => WireJson.Settings;

    public JsonSerializerSettings DeserializationSettings => WireJson.Settings;

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IAttachments Attachments { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    private static ServiceClientCredentials Given(ServiceClientCredentials credentials) =>
        credentials ?? throw new ArgumentNullException(nameof(credentials));
}
