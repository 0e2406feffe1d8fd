using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A column of a column set (<see href="https://adaptivecards.io/explorer/Column.html"/>).</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    // The package names no order here, so an id is written before the type.
    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    /// <summary><see cref="AdaptiveColumnWidth"/>, a weight such as <c>2</c>, or pixels such as <c>80px</c>.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Width { get; set; }

    /// <inheritdoc cref="AdaptiveContainer.Rtl"/>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public new bool? Rtl { get; set; }
}
