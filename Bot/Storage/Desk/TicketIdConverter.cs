using System.Text.Json;
using System.Text.Json.Serialization;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A ticket's id is its text, <c>INC-YYYY-MM-NNNNN</c>.</summary>
internal sealed class TicketIdConverter : JsonConverter<TicketId>
{
    public override TicketId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TicketId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("No ticket id (INC-YYYY-MM-NNNNN).");

    public override void Write(Utf8JsonWriter writer, TicketId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
