using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>
/// How a host asks the bot for a card's current state: by which action, and for which users by itself
/// (<see href="https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model"/>).
/// </summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>The Teams ids of at most 60 users for whom the card refreshes without a tap.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<string> UserIds { get; set; } = [];
}
