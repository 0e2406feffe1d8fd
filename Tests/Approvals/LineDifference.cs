namespace LeanTechBot.Tests.Approvals;

/// <summary>The lines in which two texts differ: what both begin and end with is left out.</summary>
internal static class LineDifference
{
    private const int Most = 20;

    public static string Between(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var shorter = Math.Min(left.Length, right.Length);
        var before = Enumerable.Range(0, shorter).TakeWhile(line => left[line] == right[line]).Count();
        var after = Enumerable.Range(1, shorter - before).TakeWhile(line => left[^line] == right[^line]).Count();
        return string.Join("\n", [$"From line {before + 1}:", .. Marked('-', left[before..^after]), .. Marked('+', right[before..^after])]);
    }

    private static IEnumerable<string> Marked(char sign, string[] lines) =>
        [.. lines.Take(Most).Select(line => $"{sign} {line}"), .. lines.Length > Most ? [$"{sign} … and {lines.Length - Most} more"] : Array.Empty<string>()];
}
