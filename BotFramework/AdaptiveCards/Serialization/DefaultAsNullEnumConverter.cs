using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes an enum's camel-cased name, and null in place of its default.</summary>
internal sealed class DefaultAsNullEnumConverter() : StringEnumConverter(new CamelCaseNamingStrategy())
{
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        base.WriteJson(writer, Convert.ToInt32(value) == 0 ? null : value, serializer);
}
