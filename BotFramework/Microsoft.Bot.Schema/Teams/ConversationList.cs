using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    [JsonProperty("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
