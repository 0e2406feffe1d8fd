using System.Text.Json;
using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Actions;

/// <summary>Reads a choice by the name of its member. A number is none, even as text: it could be a member that the enum does not have.</summary>
internal sealed class ChoiceConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Choice.Read<T>(reader.GetString()) is { } value ? value : throw new JsonException("There is no such choice.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
