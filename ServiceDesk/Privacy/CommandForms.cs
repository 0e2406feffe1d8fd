using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Passwords that a command takes by their place and not by an option: <c>net user ana secret /add</c>, <c>sqlplus
/// scott/secret@db</c>, <c>ConvertTo-SecureString "secret"</c>.</summary>
internal static partial class CommandForms
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["net user", "net use ", "net.exe use", "sqlplus", "expdp", "impdp", "sqlldr", "rman", "smbclient", "rpcclient", "lftp",
            "AUTH LOGIN", "AUTH PLAIN", "htpasswd", "connect to ", "SecureString", ":*:", "5432:", "smbmap", "net rpc", "mount.cifs",
         "vault login", "ftp"],
        StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        var masked = readable.Text.AsSpan().ContainsAny(Cues) ? MaskMatches(readable, Form()) : readable;
        return masked.Text.Contains(':') && masked.Text.Contains('@') ? MaskMatches(masked, AtHost()) : masked;
    }

    private static ReadableText MaskMatches(ReadableText readable, Regex pattern)
    {
        var masking = new MaskingText(readable);
        foreach (Match match in pattern.Matches(readable.Text))
        {
            foreach (Capture secret in match.Groups["secret"].Captures)
            {
                if (!SecretMark.Begins(secret.ValueSpan) && !SecretWords.IsOrdinary(secret.Value))
                {
                    masking.Mask(secret.Index, secret.Index + secret.Length, SecretKind.Password);
                }
            }
        }

        return masking.Finish();
    }

    [GeneratedRegex(
        @"\bnet1?(?:\.exe)? {1,3}user {1,3}(?:/add {1,3})?(?!/)[^\s/""]{1,64} {1,3}['""](?<secret>[^'""\n[]{1,127})['""]" +
        @"|\bnet1?(?:\.exe)? {1,3}user {1,3}(?:/add {1,3})?(?!/)[^\s/""]{1,64} {1,3}(?<secret>[^\s/*'""[][^\s'""]{0,127})(?" +
        @"= {1,3}/|\s{0,3}$|\s{0,3}\n)" +
        @"|\bnet1?(?:\.exe)? {1,3}use {1,3}(?:[a-z]:" +
        @"|\*)? {0,3}\\{1,2}[^\s]{1,200}(?: {1,3}/user:[^\s]{1,100})? {1,3}['""]?(?<secret>[^\s/*'""[][^\s'""]{0,127})" +
        @"|\b(?:sqlplus|expdp|impdp|sqlldr|exp|imp|rman)(?:\.exe)?\b(?: {1,3}-\w{1,10}| {1,3}target" +
        @"| {1,3}userid=?){0,4} {0,3}['""]?[\w$#]{1,40}/(?<secret>[^\s@""'/[][^\s@""'[]{1,63})" +
        @"|\b(?:smbclient|rpcclient|smbmap|net rpc|mount\.cifs)\b[^\n|]{0,200}? -U ?['""]?[^\s%'""]{1,80}%(?<secret>[^\s'""[]{1,128})" +
        @"|\blftp\b[^\n|]{0,120}? -u ?['""]?[^\s,'""]{1,80},(?<secret>[^\s'""[]{1,128})" +
        @"|\bAUTH {1,2}(?:LOGIN|PLAIN)(?: {1,3}(?<secret>[A-Za-z0-9+/]{4,}={0,2})){1,2}" +
        @"|\bhtpasswd {1,3}-\w{0,6}b\w{0,6}(?: {1,3}-\w{1,6}){0,3} {1,3}[^\s]{1,120} {1,3}[^\s]{1,64} {1,3}['""]?(?<secret>[^\s'""[]{1" +
        @",128})" +
        @"|\bconnect to \w{1,30} user \w{1,30} using {1,3}(?<secret>[^\s'""[]{1,64})" +
        @"|SecureString\b(?: {1,3}-(?:AsPlainText|Force|String)){0,3} {1,3}(?:['""](?<secret>[^'""\n[]{1,128})['""]" +
        @"|(?<secret>(?!-)(?=[^\s]{0,64}[0-9!@#$%^&*])[^\s'""()$[]{4,128})(?= {1,3}-))" +
        @"|(?<=^|\s)[\w.*-]{1,60}:(?:[0-9]{2,5}|\*):[\w*-]{1,40}:[\w.-]{1,40}:(?<secret>[^\s:/[]{4,64})(?=\s|$)" +
        @"|\bftp\w{0,10} user \w{1,30} (?<secret>(?=[^\s]{0,40}[0-9!#])[^\s'""[]{4,64})" +
        @"|\buser ftp\w{0,20},? (?<secret>(?=[^\s]{0,40}[0-9!#])[^\s'""[]{4,64})" +
        @"|\bvault login (?<secret>(?!-)[^\s=[]{8,128})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    /// <summary>A user and a password before the machine: <c>acme/admin:secret@10.0.0.3</c>.</summary>
    [GeneratedRegex(
        @"(?<=jdbc:oracle:(?:thin|oci):[\w$#]{1,40}/)(?<secret>[^\s@'""[]{1,64})@" +
        @"|(?<=[\s'""]|^)[\w.-]{1,64}[/\\][\w.-]{1,64}:(?<secret>[^\s:/\\'""[]{2,64})@[\w.-]{1,120}(?=\s|$|['""])" +
        @"|(?<=[\s'""]|^)(?:root|admin|administrator|sa|ftp\w{0,8}" +
        @"|svc[\w.-]{0,20}):(?<secret>(?=[^\s@]{0,63}[0-9])[^\s@:/\\'""[]{4,64})@[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}(?=\s|$|['"":/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtHost();
}
