using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Calls;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams and their channels.</summary>
public class TeamsOperations : IServiceOperations<TeamsConnectorClient>, ITeamsOperations
{
    public TeamsOperations(TeamsConnectorClient client) => Client = client ?? throw new ArgumentNullException(nameof(client));

    public TeamsConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        GetAsync<ConversationList>($"v3/teams/{PathPart.Of(teamId)}/conversations", customHeaders, cancellationToken);

    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        GetAsync<TeamDetails>($"v3/teams/{PathPart.Of(teamId)}", customHeaders, cancellationToken);

    private async Task<HttpOperationResponse<T>> GetAsync<T>(
        string path,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        try
        {
            return await new RestCall(HttpMethod.Get, path) { Headers = customHeaders, PlainErrors = true }
                .SendAsync<T>(Client, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpOperationException exception) when (exception.Response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            throw new ThrottleException(exception.Message, exception);
        }
    }
}
