using Microsoft.Bot.Connector.Calls;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of a channel, their activities and their members.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</remarks>
public class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    public Conversations(ConnectorClient client) => Client = client ?? throw new ArgumentNullException(nameof(client));

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, "v3/conversations" + Query("continuationToken", continuationToken))
        {
            Headers = customHeaders,
        }.SendAsync<ConversationsResult>(Client, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Post, "v3/conversations")
        {
            Body = Required.NotNull(parameters),
            Headers = customHeaders,
        }.SendAsync<ConversationResourceResponse>(Client, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Post, $"v3/conversations/{PathPart.Of(conversationId)}/activities")
        {
            Body = Required.NotNull(activity),
            Headers = customHeaders,
            ConversationId = conversationId,
        }.SendAsync<ResourceResponse>(Client, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Post, $"v3/conversations/{PathPart.Of(conversationId)}/activities/history")
        {
            Body = Required.NotNull(transcript),
            Headers = customHeaders,
        }.SendAsync<ResourceResponse>(Client, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Put, $"v3/conversations/{PathPart.Of(conversationId)}/activities/{PathPart.Of(activityId)}")
        {
            Body = Required.NotNull(activity),
            Headers = customHeaders,
        }.SendAsync<ResourceResponse>(Client, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Post, $"v3/conversations/{PathPart.Of(conversationId)}/activities/{PathPart.Of(activityId)}")
        {
            Body = Required.NotNull(activity),
            Headers = customHeaders,
            ConversationId = conversationId,
        }.SendAsync<ResourceResponse>(Client, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        await new RestCall(HttpMethod.Delete, $"v3/conversations/{PathPart.Of(conversationId)}/activities/{PathPart.Of(activityId)}")
        {
            Headers = customHeaders,
        }.SendAsync<Stream>(Client, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, $"v3/conversations/{PathPart.Of(conversationId)}/members")
        {
            Headers = customHeaders,
        }.SendAsync<IList<ChannelAccount>>(Client, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, $"v3/conversations/{PathPart.Of(conversationId)}/members/{PathPart.Of(userId)}")
        {
            Headers = customHeaders,
        }.SendAsync<ChannelAccount>(Client, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, $"v3/conversations/{PathPart.Of(conversationId)}/pagedmembers{PageQuery(pageSize, continuationToken)}")
        {
            Headers = customHeaders,
            PlainErrors = true,
        }.SendAsync<PagedMembersResult>(Client, cancellationToken);

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        await new RestCall(HttpMethod.Delete, $"v3/conversations/{PathPart.Of(conversationId)}/members/{PathPart.Of(memberId)}")
        {
            Headers = customHeaders,
        }.SendAsync<Stream>(Client, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, $"v3/conversations/{PathPart.Of(conversationId)}/activities/{PathPart.Of(activityId)}/members")
        {
            Headers = customHeaders,
        }.SendAsync<IList<ChannelAccount>>(Client, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Post, $"v3/conversations/{PathPart.Of(conversationId)}/attachments")
        {
            Body = Required.NotNull(attachmentUpload),
            Headers = customHeaders,
        }.SendAsync<ResourceResponse>(Client, cancellationToken);

    private static string Query(string name, string value) => value == null ? string.Empty : $"?{name}={Uri.EscapeDataString(value)}";

    private static string PageQuery(int? pageSize, string continuationToken)
    {
        if (pageSize == null)
        {
            return Query("continuationToken", continuationToken);
        }

        return continuationToken == null
            ? $"?pageSize={pageSize}"
            : $"?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(continuationToken)}";
    }
}
