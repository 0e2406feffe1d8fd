using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>The accounts that devices and programs are shipped with, told as a pair: <c>root/calvin</c>, <c>admin:admin</c>. Somebody
/// who names such a pair has usually just found that it still opens the door.</summary>
internal static partial class DefaultLogins
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["admin", "root", "sa/", "sa:", "sa /", "guest", "ubnt", "pi/", "pi:", "pi /", "postgres", "cisco", "oracle", "tomcat", "userid",
            "support", "manager", "operator", "service", "rabbit", "elastic", "minio", "user:", "test:", "test/", "ftp"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Passwords that are shipped and that nobody says beside an account's name for another reason.</summary>
    private static readonly FrozenSet<string> Shipped = FrozenSet.ToFrozenSet(
        ("password passw0rd p@ssw0rd pass1234 password1 password123 admin123 admin1234 admin1 1234 12345 123456 1234567 " +
        "12345678 123456789 0000 00000 000000 1111 111111 4321 54321 888888 666666 changeme changeit changeonfirst calvin toor letmein " +
        "raspberry " +
        "ubnt alpine " +
        "s3cret secret qwerty qwerty123 welcome welcome1 abc123 default supervisor epicrouter motorola conexant synnet superuser " +
        "meinsm smcadmin netgear netgear1 dvr2580222 hikvision dahua tlJwpbo6 anko xc3511 vizxv klv123 jvbzd minioadmin raritan " +
        "netscreen infrant1 infoblox c1sco cisco123 leantech vagrant kali netman hp.hpe nsroot").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (text.AsSpan().IndexOfAny('/', ':') < 0 || !text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match match in Pair().Matches(text))
        {
            var password = match.Groups["password"];
            if (IsSame(match) || Shipped.Contains(password.Value))
            {
                masking.Mask(password.Index, password.Index + password.Length, SecretKind.Password);
            }
        }

        return masking.Finish();
    }

    /// <summary>"admin:admin": the name is the password.</summary>
    private static bool IsSame(Match match) =>
        match.Groups["user"].Value.Equals(match.Groups["password"].Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows may not make it talk about roles or fields: "admin/password reset".</summary>
    [GeneratedRegex(
        @"(?<![\w/\\:.@-])(?<user>admin|administrator|adm|root|sa|guest|ubnt|pi|postgres|cisco|oracle|tomcat|userid|support|manager" +
        @"|operator|service|rabbit|elastic|minio(?:admin)?|sysadmin|superadmin|netadmin|ftp|test|user(?=:))(?: ?[/:] ?| / )" +
        @"(?<password>[A-Za-z0-9@.]{2,20})(?![\w/\\@-]|\.\w|:[/\w]| (?:reset|policy|prompt|page|expir|field|chang|manager" +
        @"|login page|issue|problem|error|is (?:expired|wrong|not)|combo is|and roles?|accounts?|groups?|rights?|roles?|users?|box" +
        @"|boxes|label))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
