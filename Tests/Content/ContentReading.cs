using LeanTechBot.Bot.Content;

namespace LeanTechBot.Tests.Content;

/// <summary>Reads a text as the bot reads a content file.</summary>
internal static class ContentReading
{
    /// <summary>The folder that the bot reads at start.</summary>
    public static string ShippedFile(string name) => Path.Combine(AppContext.BaseDirectory, "Content", name);

    public static ContentFile<T> Shipped<T>(string name, Func<string, ContentProblems, T> read)
        where T : class => new(ShippedFile(name), read);

    /// <summary>What is wrong with a text.</summary>
    public static IReadOnlyList<string> Problems<T>(string text, Func<string, ContentProblems, T> read)
        where T : class
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.json");
        try
        {
            File.WriteAllText(file, text);
            return [.. new ContentFile<T>(file, read).Errors()];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
