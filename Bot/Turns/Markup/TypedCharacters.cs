using System.Globalization;
using System.Text;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Bot.Turns.Markup;

/// <summary>
/// The characters of what people typed: every blank is one, nothing is there that cannot be seen, lines end without blanks.
/// </summary>
internal static class TypedCharacters
{
    private const char Joiner = '\u200D';

    /// <summary>Letters and marks that take part in a word and show nothing: the soft hyphen, fillers, the byte order mark.</summary>
    private const string Fillers = "\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFEFF\uFFA0";

    /// <summary>
    /// The text with plain blanks and line breaks, without unseen characters, and as it may be shown (<see cref="ShownText"/>).
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return ShownText.Clean(text.Trim());
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            Append(clean, text, index);
        }

        return ShownText.Clean(clean.ToString().Trim());
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            if (character is (< ' ' and not '\n') or > '\u007E')
            {
                return false;
            }
        }

        return !text.Contains(" \n", StringComparison.Ordinal) && !text.Contains("\n\n\n", StringComparison.Ordinal);
    }

    private static void Append(StringBuilder clean, string text, int index)
    {
        var character = text[index];
        if (IsLineEnd(character))
        {
            if (character != '\n' || index == 0 || text[index - 1] != '\r')
            {
                AppendLineEnd(clean);
            }
        }
        else if (char.IsSurrogate(character))
        {
            AppendSurrogate(clean, text, index);
        }
        else if (char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator || character == '\t')
        {
            clean.Append(' ');
        }
        else if (!IsUnseen(character) || (character == Joiner && JoinsPictures(text, index)))
        {
            clean.Append(character);
        }
    }

    /// <summary>At most one empty line, and no blanks at the end of a line.</summary>
    private static void AppendLineEnd(StringBuilder clean)
    {
        while (clean.Length > 0 && clean[^1] == ' ')
        {
            clean.Length--;
        }

        if (clean.Length < 2 || clean[^1] != '\n' || clean[^2] != '\n')
        {
            clean.Append('\n');
        }
    }

    /// <summary>Half a character is none; tag characters (U+E0000 and on) are letters that nobody sees.</summary>
    private static void AppendSurrogate(StringBuilder clean, string text, int index)
    {
        if (char.IsLowSurrogate(text[index]))
        {
            clean.Append(index > 0 && char.IsHighSurrogate(text[index - 1]) ? "" : "\uFFFD");
        }
        else if (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
        {
            clean.Append('\uFFFD');
        }
        else if (char.ConvertToUtf32(text[index], text[index + 1]) is not (>= 0xE0000 and <= 0xE007F))
        {
            clean.Append(text, index, 2);
        }
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsUnseen(char character) =>
        char.IsControl(character) || ShownText.IsDirectionMark(character) || Fillers.Contains(character)
        || character is (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>Between two pictures the joiner makes them one: a person and a laptop are an engineer.</summary>
    private static bool JoinsPictures(string text, int index) =>
        index > 0 && index + 1 < text.Length && EndsPicture(text[index - 1]) && BeginsPicture(text[index + 1]);

    private static bool EndsPicture(char character) => char.IsLowSurrogate(character) || character == '\uFE0F';

    private static bool BeginsPicture(char character) => char.IsHighSurrogate(character) || character is >= '\u2600' and <= '\u27BF';
}
