using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a fallback: the string <c>drop</c>, or the element that takes the place.</summary>
internal sealed class FallbackConverter : WriteOnlyConverter<AdaptiveFallbackElement>
{
    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        switch (value.Type)
        {
            case AdaptiveFallbackElement.AdaptiveFallbackType.Drop:
                writer.WriteValue("drop");
                break;
            case AdaptiveFallbackElement.AdaptiveFallbackType.Content:
                ElementConverter.WriteElement(writer, value.Content, serializer);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }
}
