using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>
/// How a host signs a user in who acts on a card. The package declares no naming strategy here, so the names of these properties are
/// written as they are in C#.
/// </summary>
public class AdaptiveAuthentication
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Text { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ConnectionName { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];
}
