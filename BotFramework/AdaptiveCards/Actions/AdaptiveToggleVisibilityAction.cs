using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows or hides elements of the card (<see href="https://adaptivecards.io/explorer/Action.ToggleVisibility.html"/>).</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(TargetElementsConverter))]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
