using System.Globalization;
using System.Text;

namespace LeanTechBot.Bot.Logging;

/// <summary>
/// Makes one readable line of a text that came over the wire: whoever sends it cannot begin a line of the log of their own.
/// </summary>
public static class OneLine
{
    /// <summary>What is longer is cut, in characters: a wire value can have half a million.</summary>
    private const int MaxLength = 8_000;

    /// <summary>The text with every control character and line separator written out as its code.</summary>
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var cut = text.Length > MaxLength ? $"{text[..MaxLength]}…" : text;
        return cut.Any(Breaks) ? Escaped(cut) : cut;
    }

    /// <summary>Whether a text would be another thing in a log than a part of its line.</summary>
    public static bool IsBroken(string? text) => text?.Any(Breaks) == true;

    private static string Escaped(string text)
    {
        var line = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (Breaks(character))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                line.Append(character);
            }
        }

        return line.ToString();
    }

    /// <summary>Control characters, line and paragraph separators, and marks that turn the direction of what follows.</summary>
    private static bool Breaks(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'),
    };
}
