using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>
/// An input of one or more of some choices; several are submitted with commas between
/// (<see href="https://adaptivecards.io/explorer/Input.ChoiceSet.html"/>).
/// </summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    // The package writes this and the next also where they are the default.
    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    [JsonRequired]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }
}
