using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Secrets said before the word that tells what they are: "Hunter2 is the password", "use Hunter2 as her new password".</summary>
internal static partial class SecretsBeforeLabel
{
    private const int Shortest = 5;
    private const int Longest = 64;
    private const int MaxWordsBetween = 4;

    private static readonly SearchValues<string> Labels = SearchValues.Create(["password", "passwd", "pw", "passcode", "passphrase"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(["is", "was", "as", "ang", "yung", "ung"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Between = FrozenSet.ToFrozenSet(
        "the a her his my your our their new old temporary temp default current admin root portal wifi vpn".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["lang", "daw", "raw", "po", "pala", "naman"],
        StringComparer.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        var masking = new MaskingText(readable);
        for (var at = 0; text.AsSpan(at).IndexOfAny(Labels) is >= 0 and var ahead;)
        {
            at += ahead;
            if (at > 0 && text[at - 1] == ' ' && ValueBefore(text, at - 1) is { } value && End().IsMatch(text, at))
            {
                masking.Mask(value.Start.Value, value.End.Value, SecretKind.Password);
            }

            at += 2;
        }

        return masking.Finish();
    }

    /// <summary>The secret before "is the new" and the like; null where the words are others.</summary>
    private static Range? ValueBefore(string text, int end)
    {
        for (var words = 0; words < MaxWordsBetween; words++)
        {
            var word = WordBefore(text, end);
            var written = text[word];
            if (Links.Contains(written))
            {
                return word.Start.Value > 0 ? ValueOrPlain(text, word.Start.Value - 1) : null;
            }

            if (!Between.Contains(written) || word.Start.Value == 0)
            {
                return null;
            }

            end = word.Start.Value - 1;
        }

        return null;
    }

    /// <summary>The word before the link, past "lang daw". A plain word is a secret where "lang" says that it is the whole of it.</summary>
    private static Range? ValueOrPlain(string text, int end)
    {
        var isWhole = false;
        for (var words = 0; words < MaxWordsBetween && Particles.Contains(text[WordBefore(text, end)]); words++)
        {
            var particle = WordBefore(text, end);
            isWhole = isWhole || text[particle].Equals("lang", StringComparison.OrdinalIgnoreCase);
            if (particle.Start.Value == 0)
            {
                return null;
            }

            end = particle.Start.Value - 1;
        }

        return Value(text, end) ?? (isWhole ? Plain(text, end) : null);
    }

    private static Range? Plain(string text, int end)
    {
        var word = WordBefore(text, end);
        var written = text[word];
        var isPlain = written.Length is >= Shortest and <= Longest && written.All(char.IsAsciiLetter)
            && !SecretWords.IsOrdinary(written) && !Predicate().IsMatch(written);
        return isPlain ? word : null;
    }

    private static Range? Value(string text, int end)
    {
        var (start, last) = (WordBefore(text, end).Start.Value, end);
        while (start < last && "\"'“‘(".Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (last > start && "\"'”’)".Contains(text[last - 1], StringComparison.Ordinal))
        {
            last--;
        }

        var isSecret = last - start <= Longest && !text.AsSpan(start, last - start).ContainsAny('[',
            ']') && SecretWords.LooksSecret(text[start..last], Shortest);
        return isSecret ? start..last : null;
    }

    /// <summary>The word that ends at a blank.</summary>
    private static Range WordBefore(string text, int end)
    {
        var from = Math.Max(0, end - Longest - 4);
        var start = from + text.AsSpan(from, end - from).LastIndexOfAny(' ', '\n', '\t') + 1;
        return start..end;
    }

    /// <summary>A verb or a state in Filipino: "nakalimutan lang ang password".</summary>
    [GeneratedRegex(
        @"^(?:naka|nawal|napal|naiba|nalimu|nag|mag|ipa|pinal|pina|binag|tinan|kinal|ni-?re|na-?re)|^(?:pareho|parehas|ganun)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    /// <summary>What follows the label ends the phrase: "LT2003 is the password error" says no password.</summary>
    [GeneratedRegex(
        @"\G(?:passw(?:or)?d|pw|passcode|passphrase)(?=$|[\s.,;!?]{0,2}(?:$|\s{0,8}\n|(?:for|and|on|of|now|but|to|at|in|so|until|ng" +
        @"|sa|nya|niya|nila)\b)|[.,;!?])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
