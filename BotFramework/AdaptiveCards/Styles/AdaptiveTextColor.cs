using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The colours of text, by what they mean.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention
}
