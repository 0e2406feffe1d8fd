using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Secrets of several words: passphrases, answers to security questions, app passwords in groups of four, and the word lists
/// that restore a wallet or a vault.</summary>
internal static partial class SecretPhrases
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(["phrase", "answer", "app p", "mnemonic", "seed",
        "recovery words"], StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        if (!readable.Text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match match in Phrase().Matches(readable.Text))
        {
            var secret = match.Groups["secret"];
            if (!Talk().IsMatch(secret.ValueSpan))
            {
                masking.Mask(secret.Index, secret.Index + secret.Length, SecretKind.Password);
            }
        }

        return masking.Finish();
    }

    [GeneratedRegex(
        @"\bapp(?:lication)?[ -](?:passw(?:or)?d|pw|pass)s?(?: is| was|:| -" +
        @"| =)? {1,2}['""]?(?<secret>[a-z]{4}(?:[ -][a-z]{4}){3})(?![\w-])" +
        @"|\b(?:seed|mnemonic|recovery|secret|backup) (?:phrase|words)(?: is| are|:| -" +
        @"| =)?\s{1,2}(?<secret>[a-z]{3,10}(?:,? [a-z]{3,10}){11,23})(?!\w)" +
        @"|\bpass[ _-]?phrases?(?: for (?:the |her |his )?\w{1,20}(?: \w{1,20})?)?(?:\s?[:=]| is" +
        @"| was) {0,2}['""]?(?<secret>[A-Za-z]{2,20}(?:[ -][A-Za-z0-9]{2,20}){2,8})(?=$|['"".,;\r\n])" +
        @"|\bwpa[23]?[ -](?:passphrase|password|key)(?: is|:| =)? {1,2}(?<secret>[A-Za-z]{2,20}(?: [A-Za-z0-9]{1,20}){2,8})(?=$" +
        @"|['"".,;\r\n])" +
        @"|\b(?:security|secret)(?: question)?(?:'s)? answers?\)?(?:\s?[:=]| is" +
        @"| was)? {1,2}['""]?(?<secret>[A-Za-z]{2,20}(?: [A-Za-z0-9]{2,20}){0,4})(?=$|['"".,;\r\n])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    /// <summary>Words that tell of a phrase and are none.</summary>
    [GeneratedRegex(
        @"\b(?:not|never|asked|expired|reset|changed|required|missing|unknown|forgotten|forgot|wrong|incorrect|correct|rejected" +
        @"|accepted|see|vault|client|user|needed|working|works|prompt|field|page|case|sensitive|set|stored|saved|mismatch|fails" +
        @"|failed|empty|blank|updated|hindi|wala|is|are|was|do|does|did|too|short|long)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Talk();
}
