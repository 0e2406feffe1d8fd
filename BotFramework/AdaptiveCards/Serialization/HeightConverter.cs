using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a height: <c>auto</c>, <c>stretch</c>, or pixels such as <c>80px</c>.</summary>
internal sealed class HeightConverter : WriteOnlyConverter<AdaptiveHeight>
{
    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer) => writer.WriteValue(value.HeightType switch
    {
        AdaptiveHeightType.Pixel => $"{value.Unit}px",
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto"
    });
}
