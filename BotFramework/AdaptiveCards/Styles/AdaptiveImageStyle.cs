using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The shapes of an image: as it is, or a circle for a person's photo.</summary>
[JsonConverter(typeof(DefaultAsNullEnumConverter))]
public enum AdaptiveImageStyle
{
    Default,
    Person
}
