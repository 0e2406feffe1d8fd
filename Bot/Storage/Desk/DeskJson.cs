using System.Text.Json.Serialization;
using LeanTechBot.Bot.Storage.Moving;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>The JSON of the desk's rows, generated at build. Enumerations are stored by name, what is derived is not stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(LifecycleConverter), typeof(TicketIdConverter), typeof(ExactEnumConverter)])]
[JsonSerializable(typeof(Ticket))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(PostRow))]
[JsonSerializable(typeof(IncidentLogLine))]
[JsonSerializable(typeof(FalseEscalation))]
[JsonSerializable(typeof(LeaseRow))]
[JsonSerializable(typeof(PersonRow))]
[JsonSerializable(typeof(MovedLine))]
[JsonSerializable(typeof(TicketId))]
[JsonSerializable(typeof(StatusChange[]))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class DeskJson : JsonSerializerContext;
