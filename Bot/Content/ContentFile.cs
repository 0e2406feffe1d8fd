using System.Text.Json;
using LeanTechBot.Bot.Configuration;

namespace LeanTechBot.Bot.Content;

/// <summary>A content file: read once, either usable or a list of what is wrong with it. Safe to share.</summary>
/// <param name="path">The file.</param>
/// <param name="read">Makes the content of the file's text and notes what is wrong with it.</param>
public sealed class ContentFile<T>(string path, Func<string, ContentProblems, T> read) : IStartCheck
    where T : class
{
    private readonly Lazy<(T? Content, IReadOnlyList<string> Errors)> file = new(() => Read(path, read));

    /// <summary>What the file says.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be used; <see cref="Errors"/> says why.</exception>
    public T Content => file.Value.Content ?? throw new InvalidOperationException(string.Join(Environment.NewLine, file.Value.Errors));

    public IEnumerable<string> Errors() => file.Value.Errors;

    private static (T? Content, IReadOnlyList<string> Errors) Read(string path, Func<string, ContentProblems, T> read)
    {
        var problems = new ContentProblems(Path.GetFileName(path));
        try
        {
            var content = read(File.ReadAllText(path), problems);
            return (problems.All is [] ? content : null, problems.All);
        }
        catch (JsonException e)
        {
            problems.Add($"is not the JSON it should be: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"cannot be read: {e.Message}");
        }

        return (null, problems.All);
    }
}
