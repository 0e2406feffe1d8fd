using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The sizes of an image.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large
}
