using System.Text;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Cuts a text into the words that the reader compares. Linear in the text's length.</summary>
public static partial class TextTokens
{
    private const string TimePattern = "^[0-9]{1,2}(:[0-9]{2}){0,2}(am|pm|h|nn|mn)$|^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$";

    /// <summary>The longest word that is compared, in characters; the rest of a longer one is left out.</summary>
    private const int MaxWordLength = 24;

    /// <summary>The longest beginning that a hyphen joins to its word.</summary>
    private const int MaxPrefixLength = 4;

    /// <summary>The tokens of a part of a text; their places count from the text's beginning.</summary>
    public static IReadOnlyList<TextToken> ReadTokens(string text, WordsOf part)
    {
        var tokens = new List<TextToken>(part.Length / 5 + 4);
        var end = part.Start + part.Length;
        var at = part.Start;
        var beginsClause = true;
        while (at < end)
        {
            var length = LengthAt(text, at, end);
            if (length == 0)
            {
                AddSign(tokens, text, at);
                beginsClause |= EndsClause(text[at]);
                at++;
                continue;
            }

            tokens.Add(new TextToken(WordOf(text.AsSpan(at, length)), new WordsOf(at, length), beginsClause));
            beginsClause = false;
            at += length;
        }

        return tokens;
    }

    /// <summary>The length of the word that begins here; 0 where none does.</summary>
    private static int LengthAt(string text, int start, int end)
    {
        var at = start;
        if (text[at] == '.' && at + 1 < end && char.IsLetter(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
        {
            at++;
        }

        while (at < end && IsWithin(text, at, start, end))
        {
            at++;
        }

        return char.IsLetterOrDigit(text[at > start ? at - 1 : start]) ? at - start : 0;
    }

    private static bool IsWithin(string text, int at, int start, int end)
    {
        var letter = text[at];
        if (char.IsLetterOrDigit(letter))
        {
            return true;
        }

        if (at == start || at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]) || !char.IsLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        return letter switch
        {
            '\'' or '’' => char.IsLetter(text[at - 1]),
            '.' or ':' or ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            '-' => IsCodeHyphen(text, at, start) || IsPrefixHyphen(text, at, start),
            _ => false,
        };
    }

    /// <summary>Whether a hyphen belongs to LT-2003 or INC-2026-05-00114.</summary>
    private static bool IsCodeHyphen(string text, int at, int start)
    {
        var before = text.AsSpan(start, at - start);
        return before.Equals("lt", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(text[at + 1])
            || before.StartsWith("inc", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(text[at + 1]);
    }

    /// <summary>Whether a hyphen joins a short beginning to its word: na-hack, log-in, e-mail.</summary>
    private static bool IsPrefixHyphen(string text, int at, int start)
    {
        var before = text.AsSpan(start, at - start);
        return before.Length <= MaxPrefixLength && before.IndexOfAnyInRange('0', '9') < 0 && char.IsLetter(text[at + 1]);
    }

    private static void AddSign(List<TextToken> tokens, string text, int at)
    {
        if (text[at] is '?' or '!' or '=')
        {
            tokens.Add(new TextToken(text[at].ToString(), new WordsOf(at, 1), BeginsClause: false));
        }
    }

    /// <summary>Whether a sign ends a clause, so that the next word begins one.</summary>
    private static bool EndsClause(char sign) => ",;.:()\n=?!/—–".Contains(sign);

    private static string WordOf(ReadOnlySpan<char> typed)
    {
        if (typed[0] == '.')
        {
            return "#ext";
        }

        var hasDigit = typed.IndexOfAnyInRange('0', '9') >= 0;
        return hasDigit && ShapeOf(typed) is { } shape ? shape : LettersOf(typed);
    }

    private static string? ShapeOf(ReadOnlySpan<char> typed)
    {
        if (PortalCode().IsMatch(typed))
        {
            return "#lt";
        }

        if (typed.StartsWith("inc-", StringComparison.OrdinalIgnoreCase))
        {
            return "#inc";
        }

        if (char.IsAsciiDigit(typed[0]) && Time().IsMatch(typed))
        {
            return "#time";
        }

        if (Address().IsMatch(typed))
        {
            return "#ip";
        }

        if (Size().IsMatch(typed))
        {
            return "#size";
        }

        return typed.IndexOfAnyExceptInRange('0', '9') < 0 ? typed.Length == 4 ? "#code" : "#num" : null;
    }

    private static string LettersOf(ReadOnlySpan<char> typed)
    {
        var word = new StringBuilder(Math.Min(typed.Length, MaxWordLength));
        foreach (var letter in typed)
        {
            var folded = Fold(letter);
            var isThird = word.Length >= 2 && word[^1] == folded && word[^2] == folded;
            if (folded is not '\0' && !isThird && word.Length < MaxWordLength)
            {
                word.Append(folded);
            }
        }

        return word.ToString();
    }

    private static char Fold(char letter) => char.ToLowerInvariant(letter) switch
    {
        '\'' or '’' or '-' => '\0',
        'á' or 'à' or 'â' or 'ä' or 'ã' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ñ' => 'n',
        var lower => lower,
    };

    [GeneratedRegex("^lt-?[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PortalCode();

    [GeneratedRegex(TimePattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,3}){3}(:[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("^[0-9][0-9.,]*([kmgt]|[kmgt]i?b|mbps|gbps|mbit|gbit)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
