using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
