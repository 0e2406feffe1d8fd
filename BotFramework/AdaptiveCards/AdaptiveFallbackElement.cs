using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a host does that cannot show an element: drop it, or show another in its place.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>A fallback that shows another element.</summary>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content
    }

    [JsonIgnore]
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The element to show instead; null but for <see cref="AdaptiveFallbackType.Content"/>.</summary>
    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }
}
