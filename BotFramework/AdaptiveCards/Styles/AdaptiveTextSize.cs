using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The sizes of text.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveTextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge
}
