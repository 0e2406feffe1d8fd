using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element of a card's body.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space between this element and the one before it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn above this element.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    /// <summary>The element's height; written unless it is automatic.</summary>
    [JsonConverter(typeof(HeightConverter))]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>Whether the element is shown at first; <see cref="AdaptiveToggleVisibilityAction"/> changes it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue(true)]
    public bool IsVisible { get; set; } = true;

    /// <summary>Asked by the serializer.</summary>
    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;
}
