using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Links that let whoever has them in: webhooks by their host and path, signed links by their query.</summary>
internal static partial class SecretLinks
{
    private const int ShortestHook = 20;
    private const int ShortestQuery = 10;

    /// <summary>What follows one of these in a link is the secret.</summary>
    private static readonly string[] Hooks =
    [
        "hooks.slack.com/services/", "hooks.slack.com/workflows/", "hooks.slack.com/triggers/", "discord.com/api/webhooks/",
        "discordapp.com/api/webhooks/", "webhook.office.com/webhookb2/",
        "outlook.office.com/webhook/", "outlook.office365.com/webhook/", "hooks.zapier.com/hooks/catch/",
        "hooks.zapier.com/hooks/standard/", "api.telegram.org/bot", "hook.make.com/",
        "hook.eu1.make.com/", "hook.us1.make.com/", "maker.ifttt.com/use/", "/with/key/", "events.pagerduty.com/integration/",
        "alert.victorops.com/integrations/", "hooks.nabu.casa/", "open.feishu.cn/open-apis/bot/v2/hook/",
        "hc-ping.com/", "webhook.site/", "hooks.airtable.com/workflows/", "api.pushover.net/1/licenses/", "hooks.workato.com/webhooks/",
        "mattermost.com/hooks/",
    ];

    private static readonly SearchValues<string> HookCues = SearchValues.Create(Hooks, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> QueryCues = SearchValues.Create(
        ["token=", "sig=", "signature=", "key=", "auth=", "code=", "secret=", "t=", "otp=", "password=", "passwd=", "pwd="],
            StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> LinkEnds = SearchValues.Create(" \t\r\n\"'<>)[]`|,");

    public static ReadableText Mask(ReadableText readable) =>
        MaskQueries(MaskHooks(readable));

    private static ReadableText MaskHooks(ReadableText readable)
    {
        if (readable.LongestWord < ShortestHook)
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        var text = readable.Text;
        for (var at = 0; text.AsSpan(at).IndexOfAny(HookCues) is >= 0 and var ahead;)
        {
            at += ahead;
            var hook = Hooks.First(known => string.Compare(text, at, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0);
            at += hook.Length;
            var length = text.AsSpan(at).IndexOfAny(LinkEnds) is >= 0 and var stop ? stop : text.Length - at;
            if (length >= 6)
            {
                masking.Mask(at, at + length, SecretKind.Token);
            }

            at += length;
        }

        return masking.Finish();
    }

    private static ReadableText MaskQueries(ReadableText readable)
    {
        if (readable.LongestWord < ShortestQuery || !readable.Text.AsSpan().ContainsAny(QueryCues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match match in Query().Matches(readable.Text))
        {
            var secret = match.Groups["secret"];
            masking.Mask(secret.Index, secret.Index + secret.Length,
                match.Groups["password"].Success ? SecretKind.Password : SecretKind.Token);
        }

        return masking.Finish();
    }

    [GeneratedRegex(
        @"(?<=[?&])(?<password>passw(?:or)?d|pwd)=(?<secret>[^\s&#""'<>\[\]]{3,})" +
        @"|(?<=[?&;]|^|\s|%26)(?:sig|signature|X-Amz-Signature|X-Amz-Security-Token|X-Goog-Signature|access_token|id_token" +
        @"|refresh_token|auth_?token|api_?key|subscription-key|client_secret)" +
        @"=(?<secret>[^\s&#""'<>\[\]]{6,})|(?<=[?&])(?:token|key|auth|code|secret|t|otp" +
        @"|ticket)=(?<secret>(?=[^\s&#""'<>\[\]]{0,64}[0-9])[^\s&#""'<>\[\]]{16,})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Query();
}
