using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element's height: automatic, stretched, or a number of pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    /// <summary>A height in pixels.</summary>
    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    [JsonProperty("heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>The number of pixels; null but for <see cref="AdaptiveHeightType.Pixel"/>.</summary>
    [JsonProperty("unit")]
    public uint? Unit { get; set; }

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => object.Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !object.Equals(ah1, ah2);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>Whether there is anything to write: an automatic height and one of no pixels are left out.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType switch
    {
        AdaptiveHeightType.Auto => false,
        AdaptiveHeightType.Pixel => Unit > 0,
        _ => true
    };

    public bool Equals(AdaptiveHeight other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => IsPixel() ? HashCode.Combine(HeightType, Unit) : HeightType.GetHashCode();
}
