using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message.</summary>
public class MessageActionsPayloadReaction
{
    public MessageActionsPayloadReaction()
    {
    }

    public MessageActionsPayloadReaction(string reactionType = default, string createdDateTime = default, MessageActionsPayloadFrom user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    [JsonProperty("reactionType")]
    public string ReactionType { get; set; }

    [JsonProperty("createdDateTime")]
    public string CreatedDateTime { get; set; }

    [JsonProperty("user")]
    public MessageActionsPayloadFrom User { get; set; }
}
