using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where a container or a table's cells have their content, from top to bottom.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom
}
