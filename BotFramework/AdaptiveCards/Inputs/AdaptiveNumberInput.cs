using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An input of a number (<see href="https://adaptivecards.io/explorer/Input.Number.html"/>).</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>The number at first; not a number for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(double.NaN)]
    public double Value { get; set; } = double.NaN;

    /// <summary>The least number; not a number for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(double.NaN)]
    public double Min { get; set; } = double.NaN;

    /// <summary>The greatest number; not a number for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(double.NaN)]
    public double Max { get; set; } = double.NaN;
}
