using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = default) => Type = type;

    /// <summary><c>like</c>, <c>plusOne</c>, or one of the channel's own.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
