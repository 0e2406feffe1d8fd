using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which a message extension's action was started.</summary>
public class MessageActionsPayload
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    [JsonProperty("messageType")]
    public string MessageType { get; set; }

    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    [JsonProperty("lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    [JsonProperty("deleted")]
    public bool? Deleted { get; set; }

    [JsonProperty("subject")]
    public string Subject { get; set; }

    [JsonProperty("summary")]
    public string Summary { get; set; }

    [JsonProperty("importance")]
    public string Importance { get; set; }

    [JsonProperty("locale")]
    public string Locale { get; set; }

    [JsonProperty("from")]
    public MessageActionsPayloadFrom From { get; set; }

    [JsonProperty("body")]
    public MessageActionsPayloadBody Body { get; set; }

    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty("attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    [JsonProperty("mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    [JsonProperty("reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    [JsonProperty("linkToMessage")]
    public Uri LinkToMessage { get; set; }
}
