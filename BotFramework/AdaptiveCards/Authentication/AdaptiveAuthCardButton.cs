using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A sign-in button that a host shows when the silent way fails.</summary>
public class AdaptiveAuthCardButton
{
    [JsonRequired]
    public string Type { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Title { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Image { get; set; }

    [JsonRequired]
    public string Value { get; set; }
}
