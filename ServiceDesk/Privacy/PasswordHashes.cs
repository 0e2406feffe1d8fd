using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Stored passwords: lines of shadow and htpasswd files, bcrypt, LDAP's, Windows' hashes and network devices' encrypted ones.
/// Whoever has one can guess the password offline.</summary>
internal static partial class PasswordHashes
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["$1$", "$2a$", "$2b$", "$2x$", "$2y$", "$5$", "$6$", "$7$", "$8$", "$9$", "$y$", "$gy$", "$apr1$", "$argon2", "$pbkdf2", "$P$",
            "$H$", "$krb5", "pbkdf2_sha", "{SSHA", "{SHA", "{CRYPT}", "{MD5}", ":::", "NTLM", "NT hash", "LM hash",
         "aad3b435", "*"], StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        if (!readable.Text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
        foreach (Match match in Hash().Matches(readable.Text))
        {
            var hash = match.Groups["hash"];
            masking.Mask(hash.Index, hash.Index + hash.Length, SecretKind.Password);
        }

        return masking.Finish();
    }

    [GeneratedRegex(
        @"(?<hash>\$(?:1|2[abxy]|5|6|7|8|9|y|gy|apr1|P|H|argon2(?:id|i|d)|pbkdf2[\w-]{0,20}" +
        @"|krb5[a-z0-9]{1,12})\$[A-Za-z0-9./$,=+*@_-]{8,})" +
        @"|(?<hash>\$[9]\$[A-Za-z0-9./-]{6,})" +
        @"|(?<hash>pbkdf2_sha(?:1|256|512)\$[0-9]{1,8}\$[A-Za-z0-9+/=$]{16,})" +
        @"|(?<hash>\{(?:S?SHA(?:256|512)?|S?MD5|CRYPT)\}[A-Za-z0-9+/=.$]{16,})" +
        @"|:[0-9]{1,10}:(?<hash>[0-9a-f]{32}:[0-9a-f]{32}):::" +
        @"|(?<hash>aad3b435b51404eeaad3b435b51404ee:[0-9a-f]{32})" +
        @"|(?<![\w*])(?<hash>\*[0-9A-F]{40})(?!\w)" +
        @"|(?i:ntlm(?:v2)?|nt|lm)[ -](?i:hash)(?: is|:|=)? {0,2}(?<hash>[0-9a-fA-F]{32})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
