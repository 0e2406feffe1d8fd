using Microsoft.Bot.Connector;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>The SDK's connector client, which outlives the turn: the SDK disposes of it at the end of each.</summary>
internal sealed class KeptConnectorClient : ConnectorClient
{
    public KeptConnectorClient(Uri serviceUrl, ServiceClientCredentials credentials, HttpClient http)
        : base(serviceUrl, credentials, http, disposeHttpClient: false) => SerializationSettings.Formatting = Formatting.None;

    protected override void Dispose(bool disposing)
    {
    }
}
