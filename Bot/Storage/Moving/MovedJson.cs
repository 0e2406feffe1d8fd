using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LeanTechBot.Bot.Storage.Desk;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>The lines of an exported desk. Read strictly: whatever this version of the bot would not store again is an error, not a loss.</summary>
internal static class MovedJson
{
    private static readonly DeskJson Written = new(new JsonSerializerOptions(DeskJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly DeskJson Strict = new(new JsonSerializerOptions(DeskJson.Default.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    });

    public static string Of(MovedLine line) => JsonSerializer.Serialize(line, Written.MovedLine);

    /// <exception cref="JsonException">The line is none of an exported desk; the message says what is wrong.</exception>
    public static MovedLine Read(string text)
    {
        var line = JsonSerializer.Deserialize(text, Strict.MovedLine);
        return new object?[] { line?.Month, line?.Ticket, line?.Row, line?.Profile }.Count(part => part is not null) == 1
            ? line!
            : throw new JsonException("It has to be one month, one ticket, one row or one profile.");
    }

    /// <summary>The body of a row, escaped as the directory and the bot's state write it.</summary>
    public static string BodyOf(JsonElement body) => JsonSerializer.Serialize(body, DeskJson.Default.JsonElement);
}
