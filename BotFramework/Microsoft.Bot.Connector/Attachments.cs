using Microsoft.Bot.Connector.Calls;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of a channel.</summary>
public class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    public Attachments(ConnectorClient client) => Client = client ?? throw new ArgumentNullException(nameof(client));

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, $"v3/attachments/{PathPart.Of(attachmentId)}") { Headers = customHeaders }
            .SendAsync<AttachmentInfo>(Client, cancellationToken);

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall(HttpMethod.Get, $"v3/attachments/{PathPart.Of(attachmentId)}/views/{PathPart.Of(viewId)}") { Headers = customHeaders }
            .SendAsync<Stream>(Client, cancellationToken);
}
