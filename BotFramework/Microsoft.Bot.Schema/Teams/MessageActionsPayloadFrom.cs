using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote a message, or who is mentioned in it.</summary>
public class MessageActionsPayloadFrom
{
    [JsonProperty("user")]
    public MessageActionsPayloadUser User { get; set; }

    [JsonProperty("application")]
    public MessageActionsPayloadApp Application { get; set; }

    [JsonProperty("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
