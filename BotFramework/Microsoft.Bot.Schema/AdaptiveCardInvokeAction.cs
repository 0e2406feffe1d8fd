using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The button of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>The button's data with the card's inputs merged in.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
