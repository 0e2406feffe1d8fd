using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The backgrounds of a container, by what they mean.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveContainerStyle
{
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent
}
