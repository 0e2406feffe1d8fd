using System.Text.Json;
using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A lifecycle is its history; reading walks it again, so that no illegal path comes out of a store.</summary>
internal sealed class LifecycleConverter : JsonConverter<Lifecycle>
{
    public override Lifecycle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var history = JsonSerializer.Deserialize(ref reader, DeskJson.Default.StatusChangeArray) ?? [];
        try
        {
            return Lifecycle.Restore(history);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, Lifecycle value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, [.. value.History], DeskJson.Default.StatusChangeArray);
}
