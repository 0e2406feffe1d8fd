using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The fonts of text.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveFontType
{
    Default,
    Monospace
}
