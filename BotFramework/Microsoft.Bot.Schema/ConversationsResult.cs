using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Absent on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
