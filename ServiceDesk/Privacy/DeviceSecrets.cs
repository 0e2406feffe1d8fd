using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Secrets in the configuration of network devices, phones and operating systems, where a keyword and not a colon leads to
/// them.</summary>
internal static partial class DeviceSecrets
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "enable secret", "enable password", "community", "snmp", "key-string", "tacacs", "radius", "isakmp", " md5 ", "psksecret",
            "set passw", "set secret", "set auth-pwd", "set priv-pwd", "wpa-psk", "peer-key", "pre-shared-key", "keymaterial",
            "key_material",
            "REG_SZ", "REG_EXPAND", " /d ", "priv aes", "priv des", "chap ", "pap ", "_auth", "wpa_passphrase", "=base64:", "username " +
            "", "requirepass ", "masterauth ", "combination", "key content",
            "neighbor ",
            .. Enumerable.Range(0, 10).SelectMany(type => new[] { $"secret {type} ", $"password {type} " }),
        ],
        StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        if (!readable.Text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match match in Line().Matches(readable.Text))
        {
            var secret = match.Groups["secret"];
            if (!SecretWords.IsOrdinary(secret.Value) && !SecretMark.Begins(secret.ValueSpan))
            {
                masking.Mask(secret.Index, secret.Index + secret.Length,
                    match.Groups["token"].Success ? SecretKind.Token : SecretKind.Password);
            }
        }

        return masking.Finish();
    }

    [GeneratedRegex(
        @"(?<![\w-])(?:" +
        @"enable (?:secret|password)(?: level [0-9]{1,2})?(?: [0-9])? (?<secret>[^\s""[]{3,200})" +
        @"|(?:secret|password) [0-9] (?<secret>[^\s""[]{4,200})" +
        @"|username \S{1,40}(?: privilege [0-9]{1,2})? (?:secret|password) (?<secret>[^\s""[]{4,200})" +
        @"|key content {1,20}: (?<secret>[^\s[]{5,63})" +
        @"|(?:requirepass|masterauth) (?<secret>[^\s""[]{4,200})" +
        @"|(?:safe|lock|vault|door) combination(?: is|:| =)? (?<secret>[0-9]{1,2}(?:[- ][0-9]{1,2}){2,3})(?![0-9-])" +
        @"|snmp-server community (?<secret>[^\s""[]{3,64})" +
        @"|snmp(?: ?v[123]c?)? community(?: string)?(?: is|:| =)? (?<secret>(?=[^\s[]{0,40}[0-9])[^\s""[]{4,64})" +
        @"|snmp-server user \S{1,40} \S{1,40}(?: v3)? auth (?:md5|sha)[0-9]{0,3} (?<secret>[^\s""[]{4,64})" +
        @"|priv (?:aes|des|3des)(?: [0-9]{3})? (?<secret>[^\s""[]{4,64})" +
        @"|(?:tacacs|radius)(?:-server)?(?: host \S{1,60})?(?: [a-z-]{2,12} [0-9]{1,5}){0,3} key(?: [0-9])? (?<secret>[^\s""[]{4,64})" +
        @"|crypto isakmp key(?: [0-9])? (?<secret>[^\s""[]{4,128}) (?:address|hostname)" +
        @"|(?:message-digest-key [0-9]{1,3}|authentication-key [0-9]{1,5}" +
        @"|authentication) md5(?: [0-9])?(?: key-string)?(?: [0-9])? (?<secret>(?!key-)[^\s""[]{4,64})" +
        @"|key-string(?: [0-9])? (?<secret>[^\s""[]{4,64})" +
        @"|pre-shared-key (?:(?:ascii-text|hexadecimal|local|remote|address \S{1,40} key) ){0,2}""?(?<secret>[^\s""[]{4,128})" +
        @"|set (?:psksecret|passwd|password|secret|auth-pwd|priv-pwd)(?: ENC)? (?<secret>[^\s""[]{4,200})" +
        @"|wpa-psk (?:ascii|hex)(?: [0-9])? (?<secret>[^\s""[]{4,128})" +
        @"|peer-key (?<secret>[^\s""[]{4,128})" +
        @"|neighbor \S{1,60} password(?: [0-9])? (?<secret>[^\s""[]{3,64})" +
        @"|ppp (?:chap|pap) (?:password|sent-username \S{1,60} password)(?: [0-9])? (?<secret>[^\s""[]{3,64})" +
        @"|wpa_passphrase [^\s]{1,40} ['""]?(?<secret>[^\s""'[]{8,64})" +
        @"|\w{0,30}passw(?:or)?d {1,4}REG_(?:SZ|EXPAND_SZ) {1,4}(?<secret>[^\s[]{1,128})" +
        @"|/v \w{0,30}passw(?:or)?d(?: /t \w{1,20})? /d ""?(?<secret>[^\s""[]{1,128})" +
        @"|<?key_?material[>=: ]{1,3}['""]?(?<secret>[^\s<""'[]{6,128})" +
        @"|(?<token>_auth)(?:Token)?[ =:]{1,3}(?<secret>[A-Za-z0-9+/=_-]{8,})" +
        @"|(?<token>\w{1,40}_KEY)=base64:(?<secret>[A-Za-z0-9+/=]{16,})" +
        @")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
