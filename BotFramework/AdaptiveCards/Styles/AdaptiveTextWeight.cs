using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The weights of text.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveTextWeight
{
    Default,
    Lighter,
    Bolder
}
