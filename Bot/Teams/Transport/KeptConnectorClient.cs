using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>The SDK's connector client, which outlives the turn: the SDK disposes of it at the end of each.</summary>
internal sealed class KeptConnectorClient : ConnectorClient
{
    public KeptConnectorClient(Uri serviceUrl, ServiceClientCredentials credentials, HttpClient http)
        : base(serviceUrl, credentials, http, disposeHttpClient: false)
    {
        SerializationSettings.Formatting = Formatting.None;

        // Each kind of client adds its name to the HTTP client's headers when it is first made over it. While requests are under way that would break one of them,
        // so it is done before the first: TeamsInfo makes such clients in a turn.
        using var teams = new TeamsConnectorClient(serviceUrl, credentials, http, disposeHttpClient: false);
    }

    protected override void Dispose(bool disposing)
    {
    }
}
