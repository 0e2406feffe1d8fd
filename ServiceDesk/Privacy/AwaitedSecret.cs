using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>A label that ended a text without its value ("her password is"): the value may come alone, in the next message or
/// field.</summary>
/// <param name="Kind">What was announced.</param>
/// <param name="Until">From when on nothing is awaited any more.</param>
public sealed partial record AwaitedSecret(SecretKind Kind, DateTimeOffset Until)
{
    /// <summary>How long the value is awaited. Somebody who sends a label sends its value soon after.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(3);

    private const int Shortest = 3;
    private const int Longest = 128;

    /// <summary>What a text announces at its end; null when it announces nothing.</summary>
    public static AwaitedSecret? ReadEnd(string text, DateTimeOffset now)
    {
        var read = ReadableText.Read(text).Text.TrimEnd();
        var end = read.Length <= Longest ? read : read[^Longest..];
        if (Announced().Match(end) is not { Success: true } label)
        {
            return null;
        }

        return new AwaitedSecret(label.Groups["token"].Success ? SecretKind.Token : SecretKind.Password, now + Wait);
    }

    /// <summary>Whether a text could be nothing but a value: one word that is no ordinary one and no code or address.</summary>
    public static bool IsCandidate(string text)
    {
        var read = ReadableText.Read(text).Text.Trim();
        return read.Length is >= Shortest and <= Longest
            && !read.Contains('\n')
            && (Digits().IsMatch(read) || IsValue(read) || IsLogin(read));
    }

    private static bool IsValue(string word) =>
        !word.Contains(' ') && !SecretWords.IsOrdinary(word) && SecretWords.LooksSecret(word, Shortest);

    /// <summary>A user's name and the password: "admin Hunter2!".</summary>
    private static bool IsLogin(string text) =>
        text.Split(' ', '/', ':') is [{ Length: >= 2 } user, var password]
        && !SecretWords.IsOrdinary(user)
        && PasswordShape.Read(password) >= PasswordLikeness.Likely;

    /// <summary>The mark in the place of an awaited value; the text as it is when it is none, or when it comes too late.</summary>
    public MaskedText Mask(string text, DateTimeOffset now) =>
        now < Until && IsCandidate(text) && !SecretMark.Begins(text) ? new MaskedText(SecretMark.For(Kind),
            [Kind]) : new MaskedText(text, []);

    [GeneratedRegex(
        @"(?<![A-Za-z])(?:p[a@4]?[s5$]{1,3}[ _.-]?(?:w[o0]?r?d{1,2}|[o0]wrd|wr[o0]d|[o0]rd|code|phrase)s?|pw|pwd|otp|m?pin|cvv2?|cvc" +
        @"|psk|(?:wi-?fi|pre-?shared|wpa2?) key|credentials?|creds|(?:new|temp|wi-?fi|her|his|admin) (?:pass|one)" +
        @"|(?:2fa|mfa|sms|verification|recovery|backup|one-time|login|security|unlock) codes?|(?<token>(?:api|access|secret" +
        @"|auth)[ _-]?(?:key|token)|token|client secret|secret))" +
        @"(?: (?:ko|mo|niya|nya|nila|namin|po|daw|raw|is|was|are|ay|here|below|now|na|to|value|following|as follows|for (?:the |her " +
        @"|his )?\w{2,20}|ng \w{2,20}|sa \w{2,20})){0,4}\s{0,2}(?:[:=>?-]|(?<=\b(?:is|was|are|ay|to|below|here|follows)))\s*$" +
        @"|^(?:(?:the|her|his|my|ang|ito|yung|new|old|temp|admin|root|vpn) ){0,3}(?:(?:wi-?fi )?(?:passw(?:or)?d|pass|pw" +
        @"|key(?<=wi-?fi key))" +
        @"|otp|pin|passcode|psk|pre-?shared key)(?: (?:ko|niya|nya|nila|po|daw)| (?:ng|sa|ni|of|for)(?: the| her" +
        @"| his)? \w{2,20}(?: \w{2,20})?){0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^[0-9](?:[ -]?[0-9]){2,11}$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
