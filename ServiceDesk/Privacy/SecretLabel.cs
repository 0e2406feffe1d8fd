using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>The words that announce a secret, in English and Filipino, up to where the secret would begin.</summary>
internal static partial class SecretLabel
{
    /// <summary>What every label begins with; looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["pass", "pw", "p/w", "p@ss", "p4ss", "contrase", "pin", "otp", "2fa", "mfa", "verification", "one-time", "api", "access", "account", "encryption", "master", "auth", "signing", "recovery", "secret", "token", "key"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The first label at or after a place; null when there is none.</summary>
    public static Match? Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text.AsSpan(at).IndexOfAny(Beginnings) is not (>= 0 and var ahead))
            {
                return null;
            }

            at += ahead;
            if (Pattern().Match(text, at) is { Success: true } label)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>
    /// Groups: <c>password</c>, <c>pass</c> (also an ordinary verb), <c>pin</c>, <c>token</c> or <c>key</c>, what is announced; <c>whose</c>: "for the portal", "niya";
    /// <c>assigned</c>, <c>colon</c>, <c>verb</c>, <c>hint</c>, <c>to</c> or none of them: how.
    /// </summary>
    [GeneratedRegex(
        @"\G(?<label>" +
        @"(?<password>(?<!/etc/)p[a@4]ss[ _-]?w[o0]rds?|(?<!/etc/)passwds?|pass[ _-]?phrases?|(?<![A-Za-z])(?:pwd?s?|p/w|contrase[nñ]a))" +
        @"|(?<pass>(?<![A-Za-z])pass)" +
        @"|(?<pin>(?<![A-Za-z])(?:pin(?:[ -](?:code|number|no\.?))?|otp|pass[ _-]?codes?|(?:2fa|mfa|verification|one-time) code))" +
        @"|(?<token>(?:api|access|account|encryption|master|auth|signing|secret|recovery)[ _-]?(?:access[ _-]?)?keys?|secrets?|tokens?)" +
        @"|(?<key>(?<![A-Za-z])keys?)" +
        @")(?![A-Za-z]| masked\])[0-9]{0,3}" +
        @"[""'”’`*\\]{0,4}" +
        @"(?: ?\([^()\n]{0,40}\))?" +
        @"(?: {1,2}(?:ko|mo|niya|nya|namin|natin|nila|po|kasi|daw|raw|here|below|again)\b){0,3}" +
        @"(?<whose> {1,2}(?:for|of|on|in|sa|ng|ni|kay|that|which|he|she|they|i|we|you|was|had|changed|reset|set|updated)\b(?: {1,2}[\w@.'-]{1,30}){0,4}?)?" +
        @"(?:\s{0,3}(?<assigned>=>|->|→|:?=|>(?=[^\s>]))|\s{0,3}(?<colon>[:：])|\s{1,3}(?<verb>(?:is|was|are|were|ay)\b(?:\s{0,2}:)?)|\s{1,3}(?<hint>(?:will|would|should|must|can|may) be\b)|['’](?<verb>s)\b|\s{1,3}(?<to>to|from)\b|\s{1,3}(?<hint>[-–—])(?=\s)|,?\s{1,3}(?<hint>it['’]?s|it is)\b|(?(whose)(?!)|(?=\s)))" +
        @"[ \t\u00A0]{0,5}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
