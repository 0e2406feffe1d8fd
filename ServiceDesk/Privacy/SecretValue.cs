using System.Buffers;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>The word that stands where a secret was announced. <paramref name="Quoted"/>: all that the quotes hold. <paramref
/// name="NextLine"/>: it stands on the line below.</summary>
internal readonly record struct SecretValue(int Start, int End, bool Quoted, bool NextLine)
{
    private const int MaxLead = 8;
    private const int MaxPhrase = 120;
    private const string Closings = "\"\"''””’’“”‘’``";
    private static readonly SearchValues<char> Encoded =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_.-");
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(".,;:!?()[]\r\n\"|");
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:)]}>?\"'”’`*\\|_");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u00A0\u2028\u2029");

    /// <summary>Reads the value at a place; null when there is only punctuation.</summary>
    /// <param name="encoded">Reads only what hexadecimal and Base64 are written with.</param>
    public static SecretValue? Read(string text, int at, bool encoded = false)
    {
        var start = at;
        while (start < text.Length && start - at < MaxLead && IsLead(text, start))
        {
            start++;
        }

        var nextLine = text.AsSpan(at, start - at).IndexOfAny('\r', '\n') >= 0;

        if (start >= text.Length || text.AsSpan(at, start - at).Contains("***", StringComparison.Ordinal))
        {
            return null;
        }

        return ReadQuoted(text, start, nextLine) ?? ReadWord(text, start, encoded, nextLine);
    }

    /// <summary>Blanks, and what Markdown and people put before a value.</summary>
    private static bool IsLead(string text, int at) =>
        Blanks.Contains(text[at]) || text[at] is '*' or '<' or '(' or '{' or '\\' or '|' or '_' || (text[at] == '['
            && !SecretMark.Begins(text.AsSpan(at)));

    /// <summary>The value with the words after it, up to the end of the phrase: a passphrase and an answer have several.</summary>
    public SecretValue ToEndOfPhrase(string text)
    {
        var rest = text.AsSpan(End, Math.Min(MaxPhrase, text.Length - End));
        var length = rest.IndexOfAny(PhraseEnds) is >= 0 and var stop ? stop : rest.Length;
        var words = rest[..length];
        if (words.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) is >= 0 and var and)
        {
            words = words[..and];
        }

        return this with { End = End + words.TrimEnd().Length };
    }

    private static SecretValue? ReadQuoted(string text, int start, bool nextLine)
    {
        var opening = Closings.IndexOf(text[start], StringComparison.Ordinal);
        if (opening < 0 || opening % 2 != 0)
        {
            return null;
        }

        var inside = text.AsSpan(start + 1, Math.Min(256, text.Length - start - 1));
        var length = inside.IndexOfAny(Closings[opening + 1], '\n');
        return length > 0 && inside[length] != '\n' ? Trimmed(text, start + 1, start + 1 + length, quoted: true, nextLine) : null;
    }

    private static SecretValue? ReadWord(string text, int start, bool encoded, bool nextLine)
    {
        start += Closings.Contains(text[start], StringComparison.Ordinal) ? 1 : 0;
        var end = start;
        if (encoded)
        {
            end = text.AsSpan(start).IndexOfAnyExcept(Encoded) is >= 0 and var length ? start + length : text.Length;
            while (end < text.Length && text[end] == '=')
            {
                end++;
            }

            return Trimmed(text, start, end, quoted: false, nextLine);
        }

        while (end < text.Length && !Blanks.Contains(text[end]) && !BeginsAnother(text, end))
        {
            end++;
        }

        return Trimmed(text, start, end, quoted: false, nextLine);
    }

    /// <summary>The value without the punctuation of the sentence around it.</summary>
    private static SecretValue? Trimmed(string text, int start, int end, bool quoted, bool nextLine)
    {
        while (end > start && Trailing.Contains(text[end - 1]))
        {
            end--;
        }

        return text.AsSpan(start, end - start).IndexOfAnyExcept("*•.-_… ") >= 0 ? new SecretValue(start, end, quoted, nextLine) : null;
    }

    /// <summary>Whether the next setting of a connection string or query, a closing tag, or a mark begins here.</summary>
    private static bool BeginsAnother(string text, int at)
    {
        if (text[at] == '[')
        {
            return SecretMark.Begins(text.AsSpan(at));
        }

        if (text[at] == '<')
        {
            return at + 1 < text.Length && text[at + 1] == '/';
        }

        if (text[at] is not (';' or '&' or ','))
        {
            return false;
        }

        var name = at + 1;
        while (name < text.Length && name - at < 40 && (char.IsLetterOrDigit(text[name]) || text[name] is '_' or '-' or '.' or ' '))
        {
            name++;
        }

        return name > at + 1 && name < text.Length && text[name] == '=';
    }
}
