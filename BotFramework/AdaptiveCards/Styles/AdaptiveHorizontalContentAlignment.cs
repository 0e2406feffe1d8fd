using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where a table's cells have their content, across.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right
}
