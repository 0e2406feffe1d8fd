using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of buttons within a card (<see href="https://adaptivecards.io/explorer/ActionSet.html"/>).</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    // The package names no order here, so an id is written before the type.
    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    public List<AdaptiveAction> Actions { get; set; } = [];
}
