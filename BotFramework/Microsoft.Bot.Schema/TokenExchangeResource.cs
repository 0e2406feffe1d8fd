using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a token can be exchanged.</summary>
public class TokenExchangeResource
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("uri")]
    public string Uri { get; set; }

    [JsonProperty("providerId")]
    public string ProviderId { get; set; }
}
