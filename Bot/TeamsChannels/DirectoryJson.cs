using System.Text.Json.Serialization;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>The JSON of the directory's rows, generated at build.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TeamRow))]
[JsonSerializable(typeof(UsedTeamRow))]
[JsonSerializable(typeof(ChatRow))]
[JsonSerializable(typeof(PersonChatsRow))]
[JsonSerializable(typeof(string))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
