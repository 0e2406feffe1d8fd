using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Calls;

/// <summary>Where a REST call goes, and what signs it.</summary>
internal interface IRestEndpoint
{
    Uri BaseUri { get; }

    ServiceClientCredentials Credentials { get; }

    HttpClient HttpClient { get; }
}
