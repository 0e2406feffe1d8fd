using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.Cards.Parts;

/// <summary>
/// What no text that leaves the bot holds: signs that turn the direction of writing, and words that a host takes for a function.
/// </summary>
public static partial class ShownText
{
    private static readonly SearchValues<char> DirectionMarks =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The text as it may be shown: <c>{{DATE(…)}}</c> and <c>{{TIME(…)}}</c> stay the words they are.</summary>
    public static string Clean(string text)
    {
        var shown = text.Contains("{{", StringComparison.Ordinal) ? HostFunction().Replace(text, "{ {") : text;
        return shown.AsSpan().ContainsAny(DirectionMarks) ? string.Concat(shown.Where(character => !IsDirectionMark(character))) : shown;
    }

    /// <summary>Whether a character shows nothing itself and turns the direction of those after it (U+202E and its kin).</summary>
    public static bool IsDirectionMark(char character) => DirectionMarks.Contains(character);

    [GeneratedRegex(@"\{\{(?=\s{0,9}(?:DATE|TIME)\s{0,9}\()", RegexOptions.IgnoreCase)]
    private static partial Regex HostFunction();
}
