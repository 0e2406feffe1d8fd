using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a text block is to a screen reader.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading
}
