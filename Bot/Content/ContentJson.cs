using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeanTechBot.Bot.Content;

/// <summary>How content files are read: comments and trailing commas are welcome, an unknown or repeated property is a mistake.</summary>
internal static class ContentJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="JsonException">The text is not JSON of this shape.</exception>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("The file says null.");

    /// <summary>Reads the items that can be read and notes those that cannot, so that one bad item does not hide the next.</summary>
    public static IEnumerable<T> ReadItems<T>(IReadOnlyList<JsonElement> items, string what, ContentProblems problems)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (ReadItem<T>(items[i], $"{what} {i + 1}", problems) is { } item)
            {
                yield return item;
            }
        }
    }

    private static T? ReadItem<T>(JsonElement item, string what, ContentProblems problems)
        where T : class
    {
        try
        {
            if (item.Deserialize<T>(Options) is { } read)
            {
                return read;
            }

            problems.Add($"{what} is null");
        }
        catch (JsonException e)
        {
            problems.Add($"{what} {e.Message}");
        }

        return null;
    }
}
