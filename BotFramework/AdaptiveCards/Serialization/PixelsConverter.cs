using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a number of pixels, such as <c>80px</c>.</summary>
internal sealed class PixelsConverter : WriteOnlyConverter<uint>
{
    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) => writer.WriteValue($"{value}px");
}
