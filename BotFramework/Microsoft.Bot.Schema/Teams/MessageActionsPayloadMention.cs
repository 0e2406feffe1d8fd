using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in a message.</summary>
public class MessageActionsPayloadMention
{
    [JsonProperty("id")]
    public int? Id { get; set; }

    [JsonProperty("mentionText")]
    public string MentionText { get; set; }

    [JsonProperty("mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
