using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Secrets of several words: passphrases, answers to security questions, app passwords in groups of four, and the word lists
/// that restore a wallet or a vault.</summary>
internal static partial class SecretPhrases
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(["phrase", "answer", "app p", "mnemonic", "seed",
        "recovery words", "wpa", "passw", "pw", " pass "], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words between a label and what it announces: "for the key", "nila".</summary>
    private const string Whose =
        @"(?: (?:for|of|on|sa|ng) (?:(?:the|her|his|our|ssh|new|old) ){0,2}\w{1,20}(?: \w{1,20})?| (?:nila|niya|nya|ko|mo|namin|po" +
        @"|daw)){0,3}";

    private const string Words = @"[A-Za-z0-9]{1,20}(?:[ -][A-Za-z0-9]{1,20}){2,11}";

    private const string PhraseEnd = @"(?=$|['""”.,;!\r\n])";

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
            if (!IsTalk(match, secret))
            {
                masking.Mask(secret.Index, secret.Index + secret.Length, SecretKind.Password);
            }
        }

        return masking.Finish();
    }

    /// <summary>Whether the words tell of a secret and are none. What a sign or quotes announce is talk only by a word that says so; what
    /// "is" announces also where most of its words are those of any sentence.</summary>
    private static bool IsTalk(Match match, Group secret)
    {
        if (Talk().IsMatch(secret.ValueSpan))
        {
            return true;
        }

        if (!match.Groups["told"].Success)
        {
            return false;
        }

        var (words, ordinary) = (0, 0);
        foreach (var range in secret.ValueSpan.SplitAny(' ', '-'))
        {
            var word = secret.ValueSpan[range];
            words++;
            ordinary += SecretWords.IsOrdinary(word.ToString()) ? 1 : 0;
        }

        var mostOrdinary = match.Groups["password"].Success ? 1 : words / 2;
        return ordinary > mostOrdinary || (words > 1 && SecretWords.IsLinking(FirstWord(secret.ValueSpan)));
    }

    private static string FirstWord(ReadOnlySpan<char> words) =>
        words[..(words.IndexOf(' ') is >= 0 and var end ? end : words.Length)].ToString();

    [GeneratedRegex(
        @"\bapp(?:lication)?[ -](?:passw(?:or)?d|pw|pass)s?(?: is| was|:| -" +
        @"| =)? {1,2}['""]?(?<secret>[a-z]{4}(?:[ -][a-z]{4}){3})(?![\w-])" +
        @"|\b(?:seed|mnemonic|recovery|secret|backup) (?:phrase|words)(?: is| are|:| -" +
        @"| =)?\s{1,2}(?<secret>[a-z]{3,10}(?:,? [a-z]{3,10}){11,23})(?!\w)" +
        @"|\bpass[ _-]?phrases?" + Whose + @"(?:\s?[:=]{1,2} {0,2}['""“]?|(?<told> (?:is|was|are|ay|to|as)(?: now| po| daw)? {1,2})" +
        @"| ['""“]|(?<told>(?<= (?:nila|niya|nya|ko|namin)) )" +
        @"|(?<told> {1,2}(?=[a-z]{3,12}(?:-[a-z]{3,12}){2,8}(?![\w-]))))(?<secret>" + Words + ")" + PhraseEnd +
        @"|(?<password>\b(?:master |admin |root |vault |keepass )?(?:password|pw|pass)" + Whose +
        @"(?:(?<told> (?:is|was|ay) )|(?<told>: ?|\s?= ?)))(?<secret>(?=[^.,;\n]{0,80} [0-9]{1,4}(?:$" +
        @"|[.,;\r\n]))" + Words + ")" + PhraseEnd +
        @"|\bwpa[23]?[ -](?:passphrase|password|key)(?: is|:| =)? {1,2}(?<secret>[A-Za-z]{2,20}(?: [A-Za-z0-9]{1,20}){2,8})(?=$" +
        @"|['"".,;\r\n])" +
        @"|\b(?:security|secret)(?: question)?(?:'s)? answers?\)?(?:\s?[:=]| is" +
        @"| was)? {1,2}['""]?(?<secret>[A-Za-z]{2,20}(?: [A-Za-z0-9]{2,20}){0,4})(?=$|['"".,;\r\n])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    /// <summary>Words that tell of a phrase and are none.</summary>
    [GeneratedRegex(
        @"\b(?:not|asked|expired|reset|changed|required|missing|unknown|forgotten|forgot|wrong|incorrect|rejected" +
        @"|accepted|see|vault|client|user|needed|working|works|prompt|field|page|sensitive|stored|saved|mismatch|fails" +
        @"|failed|failing|updated|hindi|wala|walang|is|are|was|were|do|does|did|too|but|because|when|since|after|before|until|unless" +
        @"|again|still|same as|needs|must|should|cannot|can't|password|passphrase|characters|digits|ang|yung|pero|kasi|naman|nya|niya" +
        @"|nila|ko|po|daw|raw)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Talk();
}
