namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What counts as an entry: a text that is not blank, trimmed.</summary>
public static class Typed
{
    /// <summary>The trimmed text, or null when it is blank.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The first line of a text, shortened to fit a one-line summary.</summary>
    public static string? Line(string? text, int most = 80)
    {
        if (Text(text) is not { } entry)
        {
            return null;
        }

        var end = entry.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? entry : entry[..end]).TrimEnd();
        return line.Length <= most && end < 0 ? line : $"{Cut(line, most)}…";
    }

    private static string Cut(string line, int most)
    {
        if (line.Length < most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..end].TrimEnd();
    }
}
