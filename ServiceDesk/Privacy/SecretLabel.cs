using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>The words that announce a secret, in English and Filipino, up to where the secret would begin.</summary>
internal static partial class SecretLabel
{
    /// <summary>What every label begins with; looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        [
            "pas", "pss", "psw", "pw", "p/w", "p@s", "p4s", "p5", "p$", "p a s", "contrase", "psk", "pre-shared", "preshared",
            "pre shared", "shared", "security answer", "security question", "radius secret", "wpa", "wifi", "wi-fi", "wireless",
            "network security", "community", "secret", "token", "key",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Networks = SearchValues.Create(["ssid", "network:", "wifi", "wi-fi", "wlan", "hotspot"],
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

    /// <summary>Whether a bare "key" stands under the name of a wireless network.</summary>
    public static bool IsOfNetwork(string text, Match label)
    {
        var from = Math.Max(0, label.Index - 80);
        return label.Groups["key"].Success && text.AsSpan(from, label.Index - from).ContainsAny(Networks);
    }

    /// <summary>
    /// Groups: <c>password</c>, <c>pass</c> (also an ordinary verb), <c>answer</c> (may be several words), <c>token</c> or <c>key</c>,
    /// what is announced; <c>whose</c>: "for the portal", "niya";
    /// <c>assigned</c>, <c>colon</c>, <c>verb</c>, <c>hint</c>, <c>to</c> or none of them: how.
    /// </summary>
    [GeneratedRegex(
        @"\G(?<label>" +
        @"(?<answer>(?<![A-Za-z])(?:security|secret)(?: question)?(?:'s)? answers?(?=\))?|(?:wpa[23]? )?pass[ _-]?phrases?)" +
        @"|(?<password>(?<!/etc/|(?<![A-Za-z])ch|(?<![A-Za-z])g)p[a@4]?[s5$]{1,3}[ _.-]?(?:w[o0]?r?d{1,2}|[o0]wrd|wr[o0]d|[o0]rd" +
        @"|w[o0]rt|w[e3]rd|code)s?|p a s s w o r d" +
        @"|(?<![A-Za-z])(?:pwd?s?|psw|p/w|contrase[nñ]a|(?:ipsec |vpn |radius |pre-?)?shared[ _-]?secrets?|radius secret" +
        @"|pre[ -]?shared[ _-]?keys?|psk|wpa[23]?[ _-]?(?:key|psk|passphrase)|wi-?fi[ _-](?:key|pass)|wireless[ _-]key" +
        @"|network security key|(?:snmp )?community string))" +
        @"|(?<pass>(?<![A-Za-z])pass)|(?<password>(?<=[A-Za-z]{2})pass(?=\s?=))" +
        @"|(?<token>(?<=(?:api|access|account|encryption|decryption|master|auth|signing|secret|recovery|private|storage" +
        @"|subscription)[ _-]?(?:access[ _-]?)?)keys?|secret[ _-]?(?:access[ _-]?)?keys?|secrets?|(?<!public_?key)tokens?)" +
        @"|(?<key>(?<![A-Za-z])keys?|(?<=[a-z])(?<!(?i:public|primary|foreign|registry|product|licen[cs]e))(?-i:Key)(?=[""']?\s?[=:]))" +
        @")(?:[_-](?:base|value|data|string|b64|base64|raw|plain|text|current|new|old))?(?![A-Za-z]" +
        @"| masked\])[0-9]{0,3}(?: ?#[0-9]{1,2}(?=[ :]))?" +
        @"[""'”’`*\\)]{0,4}" +
        @"(?: ?\([^()\n]{0,40}\))?" +
        @"(?: {1,2}(?:ko|mo|niya|nya|namin|natin|nila|po|kasi|daw|raw|here|below|again)\b){0,3}" +
        @"(?<whose> {1,2}(?:for|of|on|in|sa|ng|ni|kay|that|which|he|she|they|i|we|you|was|had|changed|reset|set|updated|tried|used" +
        @"|given|typed|sent)\b(?: {1,2}[\w@.'-]{1,30}){0,4}?)?" +
        @"(?:\s{0,3}(?<assigned>=>|->|→|⇒|:?=|>{1,3}(?=[^\s>]))|\s{0,3}(?<colon>:{1,3})|\s{1,3}(?<verb>(?:is|was|are|were" +
        @"|ay)\b(?:\s{0,2}:)?)|\s{1,3}(?<hint>(?:will|would|should|must|can|may) be\b)|['’](?<verb>s)\b|\s{1,3}(?<to>to|from)\b" +
        @"|\s{1,3}(?<hint>[-–—]|\.{2,3}|…)(?=\s)|[ \t]{0,3}(?<hint>[|~])|,?\s{1,3}(?<hint>it['’]?s|it is)\b|(?(whose)(?!)|(?=\s)))" +
        @"[ \t]{0,5}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
