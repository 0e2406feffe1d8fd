using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A conversation that is mentioned in a message.</summary>
public class MessageActionsPayloadConversation
{
    [JsonProperty("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
