using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Tokens known by what they stand in or by a shape without a prefix: headers, cookies, recovery keys, and what some issuers put
/// in the middle or at the end.</summary>
internal static partial class BearerTokens
{
    private const int ShortestToken = 8;

    /// <summary>A recovery key needs no word beside it.</summary>
    private const int ShortestKey = 29;

    /// <summary>What every other shape has in it; looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["bearer", "basic", "ssws", "authorization", "cookie", "SESSID", "SESSIONID", "auth=", "sid=", "session=", "Q~", ":AA", ":APA91b", "-us",
            ".atlasv1.", "csrf", "xsrf", "hmac", "seed", "totp", "session id", "session_id", "sessionid"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> CookieCues = SearchValues.Create(["cookie"], StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        if (readable.LongestWord < ShortestToken || (readable.LongestWord < ShortestKey && !readable.Text.AsSpan().ContainsAny(Cues)))
        {
            return readable;
        }

        var masking = new MaskingText(MaskCookies(readable));
        foreach (Match match in Shape().Matches(masking.Text))
        {
            var token = match.Groups["token"];
            masking.Mask(token.Index, token.Index + token.Length, SecretKind.Token);
        }

        return masking.Finish();
    }

    /// <summary>A cookie header holds several values: any of them may be the session.</summary>
    private static ReadableText MaskCookies(ReadableText readable)
    {
        if (!readable.Text.AsSpan().ContainsAny(CookieCues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match header in CookieHeader().Matches(readable.Text))
        {
            foreach (Capture value in header.Groups["value"].Captures)
            {
                if (value.Length >= 8 && value.Value.Any(char.IsAsciiDigit))
                {
                    masking.Mask(value.Index, value.Index + value.Length, SecretKind.Token);
                }
            }
        }

        return masking.Finish();
    }

    [GeneratedRegex(@"cookie""?'?(?:: ?| ""| ')(?:[\w.$-]{1,60}=(?<value>[^\s;,""'\[]{0,4096})(?:; ?|, ?|$|(?=[""'\s]))){1,40}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CookieHeader();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:" +
        @"(?i:bearer)[ :=]{1,3}['""]?(?<token>(?=[A-Za-z0-9._~+/-]{0,40}[0-9])[A-Za-z0-9._~+/-]{8,}={0,2})" +
        @"|(?<=(?i:authorization)[""' ]{0,3}[:=][""' ]{0,3})(?i:basic|token|ssws|apikey|digest|negotiate" +
        @"|ntlm) {1,3}(?<token>[A-Za-z0-9+/._-]{4,}={0,2})" +
        @"|SSWS {1,3}(?<token>[A-Za-z0-9_-]{20,})" +
        @"|(?i:[A-Z]{0,12}SESSI?ON_?ID|[A-Z]{0,12}SESSID|connect\.sid|sid|\w{2,20}Session|ESTSAUTH\w{0,20}|FedAuth|rtFa|SPOIDCRL" +
        @"|csrf_?token" +
        @"|xsrf-token|remember_me|auth_?token|\.ASPXAUTH|\.AspNetCore\.[\w.]{1,40})=(?<token>[^\s;,""'\[&]{8,})" +
        @"|(?i:session[ _]?id)(?: is|:)? {0,2}(?<token>(?=[A-Za-z]{0,64}[0-9])[A-Za-z0-9]{20,})" +
        @"|(?<token>[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{30,36})" +
        @"|(?<token>[0-9]{8,10}:AA[A-Za-z0-9_-]{32,34})(?![A-Za-z0-9])" +
        @"|(?<token>AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{100,})" +
        @"|(?<token>[0-9a-f]{32}-us[0-9]{1,2})(?![A-Za-z0-9])" +
        @"|(?<token>[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{40,})" +
        @"|(?i:hmac)(?: key| secret)?(?: is|:|=)? {0,2}(?<token>(?=[A-Za-z]{0,64}[0-9])[A-Za-z0-9+/=]{16,})" +
        @"|(?i:(?:totp|2fa|mfa|otp|authenticator)[ -](?:seed|secret|key)|seed)(?: is|:|=)? {0,2}(?<token>[A-Z2-7]{16,64})(?![A-Za-z0-9])" +
        @"|(?<token>[0-9]{6}(?:[- ][0-9]{6}){7})(?![0-9])" +
        @"|(?<token>[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5})(?![A-Z0-9-])" +
        @")", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
