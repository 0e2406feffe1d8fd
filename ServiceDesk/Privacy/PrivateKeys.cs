using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Private keys in PEM blocks, whole or cut off at either end, and those of PuTTY's files.</summary>
internal static partial class PrivateKeys
{
    private const string Signs = "0123456789+/=\\";
    private static readonly SearchValues<char> Telling = SearchValues.Create(Signs);
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-," + Signs);

    public static ReadableText Mask(ReadableText typed)
    {
        var readable = MaskPutty(typed);
        var text = readable.Text;
        if (!text.Contains("PRIVATE KEY", StringComparison.OrdinalIgnoreCase))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        Match? begun = null;
        foreach (Match border in Border().Matches(text))
        {
            if (border.Groups["begin"].Success)
            {
                MaskCutOff(text, begun, border.Index, masking);
                begun = border;
            }
            else
            {
                masking.Mask(begun?.Index ?? MatterBefore(text, masking.Position, border.Index), border.Index + border.Length,
                    SecretKind.PrivateKey);
                begun = null;
            }
        }

        MaskCutOff(text, begun, text.Length, masking);
        return masking.Finish();
    }

    private static ReadableText MaskPutty(ReadableText readable)
    {
        if (!readable.Text.Contains("Private-Lines", StringComparison.Ordinal))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match file in PuttyFile().Matches(readable.Text))
        {
            masking.Mask(file.Index + file.Groups["head"].Length, file.Index + file.Length, SecretKind.PrivateKey);
        }

        return masking.Finish();
    }

    private static void MaskCutOff(string text, Match? begun, int limit, MaskingText masking)
    {
        if (begun is not null)
        {
            masking.Mask(begun.Index, MatterAfter(text, begun.Index + begun.Length, limit), SecretKind.PrivateKey);
        }
    }

    /// <summary>Where the key matter that follows a border ends: the first word of ordinary language, or the limit.</summary>
    private static int MatterAfter(string text, int start, int limit)
    {
        var end = start;
        for (var at = start; at < limit;)
        {
            var word = at;
            while (word < limit && char.IsWhiteSpace(text[word]))
            {
                word++;
            }

            at = word;
            while (at < limit && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > word && !IsMatter(text.AsSpan(word, at - word)))
            {
                return end;
            }

            end = at > word ? at : end;
        }

        return end;
    }

    /// <summary>Where the key matter that leads to a border begins.</summary>
    private static int MatterBefore(string text, int limit, int end)
    {
        var start = end;
        for (var at = end; at > limit;)
        {
            var word = at;
            while (word > limit && char.IsWhiteSpace(text[word - 1]))
            {
                word--;
            }

            at = word;
            while (at > limit && !char.IsWhiteSpace(text[at - 1]))
            {
                at--;
            }

            if (word > at && !IsMatter(text.AsSpan(at, word - at)))
            {
                return start;
            }

            start = word > at ? at : start;
        }

        return start;
    }

    /// <summary>Whether a word is Base64 or a PEM header rather than language: long, or with a digit, a sign, or a capital
    /// within.</summary>
    private static bool IsMatter(ReadOnlySpan<char> word) =>
        word is "Proc-Type:" or "DEK-Info:" or "Version:" or "Comment:"
        || (word.IndexOfAnyExcept(Letters) < 0 && (word.Length >= 16 || word[1..].ContainsAnyInRange('A',
            'Z') || word.ContainsAny(Telling)));

    [GeneratedRegex(
        @"[-–—]{1,5} ?(?:(?<begin>BEGIN)|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?[-–—]{0,5}" +
        @"|(?<![A-Za-z] ?)(?-i:(?<begin>BEGIN)|END) (?-i:[A-Z0-9 ]{0,40}PRIVATE KEY)(?: BLOCK)?",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    [GeneratedRegex(@"(?<head>Private-Lines: [0-9]{1,4}\s{1,3})(?:[A-Za-z0-9+/=\s]{8,4000}?Private-MAC: [0-9a-f]{8,}" +
        @"|[A-Za-z0-9+/=]{8,}(?:\s{1,3}[A-Za-z0-9+/=]{24,})*)", RegexOptions.CultureInvariant)]
    private static partial Regex PuttyFile();
}
