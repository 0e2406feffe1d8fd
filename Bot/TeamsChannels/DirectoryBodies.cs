using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LeanTechBot.Bot.Storage;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Writes and reads the bodies of the directory's rows.</summary>
internal static class DirectoryBodies
{
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <exception cref="JsonException">The row is not the directory's.</exception>
    public static T Read<T>(StoredRow row) => JsonSerializer.Deserialize(row.Body, TypeInfo<T>()) ?? throw new JsonException($"The row {row.Key} is empty.");

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)DirectoryJson.Default.GetTypeInfo(typeof(T))!;
}
