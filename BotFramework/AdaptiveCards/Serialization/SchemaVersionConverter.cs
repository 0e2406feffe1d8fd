using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes a schema version as a string.</summary>
internal sealed class SchemaVersionConverter : WriteOnlyConverter<AdaptiveSchemaVersion>
{
    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());
}
