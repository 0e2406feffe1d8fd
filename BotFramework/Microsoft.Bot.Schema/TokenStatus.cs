using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether the token service holds a user's token for a connection.</summary>
public class TokenStatus
{
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; }

    [JsonProperty("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
