using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An input of text (<see href="https://adaptivecards.io/explorer/Input.Text.html"/>).</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 for any number.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }

    /// <summary>A button beside the input.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction InlineAction { get; set; }

    /// <summary>The regular expression, of ECMAScript, that the value must match.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Regex { get; set; }
}
