using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A column of a table: its width, and where its cells have their content.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>The width in pixels; 0 for the one that <see cref="Width"/> gives.</summary>
    [JsonIgnore]
    public double PixelWidth { get; set; }

    /// <summary>The width as a weight beside the other columns'.</summary>
    [JsonIgnore]
    public long Width { get; set; }

    [JsonProperty("width")]
    private object WidthOnTheWire => PixelWidth > 0 ? $"{PixelWidth}px" : Width;
}
