using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a host exchanges a token for when it signs a user in silently.</summary>
public class AdaptiveTokenExchangeResource
{
    [JsonRequired]
    public string Id { get; set; }

    [JsonRequired]
    public string Uri { get; set; }

    [JsonRequired]
    public string ProviderId { get; set; }
}
