using System.Text.Json;
using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Stores an enumeration by the name of its member and reads it by that one exact name: a number or a list of names is no row of the desk's.
/// </summary>
internal sealed class ExactEnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Choice.Read<T>(reader.GetString()) is { } value
                ? value
                : throw new JsonException($"There is no such {typeToConvert.Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
