using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Durations as ISO 8601 writes them, such as <c>PT15M</c>.</summary>
internal sealed class Iso8601TimeSpanConverter : JsonConverter<TimeSpan>
{
    public override void WriteJson(JsonWriter writer, TimeSpan value, JsonSerializer serializer) => writer.WriteValue(XmlConvert.ToString(value));

    public override TimeSpan ReadJson(JsonReader reader, Type objectType, TimeSpan existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        try
        {
            return XmlConvert.ToTimeSpan(reader.Value as string ?? string.Empty);
        }
        catch (FormatException exception)
        {
            throw new JsonSerializationException($"Not a duration at {reader.Path}.", exception);
        }
    }
}
