using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An input of yes or no (<see href="https://adaptivecards.io/explorer/Input.Toggle.html"/>).</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    /// <summary>The words beside the box.</summary>
    [JsonRequired]
    public string Title { get; set; }

    /// <summary>What a ticked box submits: <c>True</c> unless set.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>What an empty box submits: <c>False</c> unless set.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ValueOff { get; set; } = bool.FalseString;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }
}
