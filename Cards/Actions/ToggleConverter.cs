using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeanTechBot.Cards.Actions;

/// <summary>Reads a toggle: Teams sends the strings "true" and "false", other hosts booleans.</summary>
internal sealed class ToggleConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var value) => value,
        _ => throw new JsonException("A toggle is true or false."),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
