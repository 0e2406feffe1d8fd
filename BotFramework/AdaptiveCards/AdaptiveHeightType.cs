using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The kinds of height that an element has.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel
}
