using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An account that a message's text mentions.</summary>
public class Mention : Entity
{
    public Mention() => Type = "mention";

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type)
    {
        Mentioned = mentioned;
        Text = text;
        Type = "mention";
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The part of the message's text that is the mention, such as <c>&lt;at&gt;name&lt;/at&gt;</c>.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
