using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Passwords written with a user's name: in an address (<c>https://user:password@host</c>),
/// on a command line (<c>curl -u user:password</c>, <c>sshpass -p password</c>) or as credentials (<c>creds: user / password</c>).</summary>
internal static partial class AddressPasswords
{
    /// <summary>What every such writing has in it; looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(["://", "-u", "cred", "login", " -p", "passwd", "sudo"], StringComparison.OrdinalIgnoreCase);

    public static string Mask(string text)
    {
        if (!text.AsSpan().ContainsAny(Cues))
        {
            return text;
        }

        var masking = new MaskingText(text);
        foreach (Match match in UserAndPassword().Matches(text))
        {
            var password = match.Groups["password"];
            if (match.Groups["plain"].Success && SecretWords.IsOrdinary(password.Value))
            {
                continue;
            }

            var end = password.Index;
            while (end < password.Index + password.Length && !SecretMark.Begins(text.AsSpan(end)))
            {
                end++;
            }

            if (end > password.Index)
            {
                masking.Mask(password.Index, end, SecretKind.Password);
            }
        }

        return masking.ToString();
    }

    [GeneratedRegex(
        @"://[^\s/:@?#]{0,256}:(?<password>[^\s/?#]+)@" +
        @"|(?<=^|\s)(?:-u|--user)[ =]['""]?[^\s:'""]{1,64}:(?!\d+(?:\s|$))(?<password>[^\s'""]+)" +
        @"|\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin(?: details)?)(?: (?:are|is))? ?[:=]? ?[\w@.-]{1,64} ?[/|] ?(?!LT-)(?=\S{0,64}[0-9!@#$%^&*])(?=\S{0,64}[A-Za-z])(?<password>[^\s/|\[]\S*)" +
        @"|\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin details)(?: are)? ?[:=] ?[\w@.-]{1,64} (?!LT-)(?=\S{0,64}[0-9!@#$%^&*])(?=\S{0,64}[A-Za-z])(?<password>[^\s/|\[]\S*)" +
        @"|(?<plain>\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin details)(?: are)? ?[:=] ?[\w@.-]{1,64} ?[/|] ?)(?!LT-)(?<password>[^\s/|\[][^\s,;]{3,64})" +
        @"|\bsshpass -p ?['""]?(?!(?:is|was|does|has|option|flag)\b)(?<password>[^\s'""]+)" +
        @"|\bmysql(?:dump|admin)?\b[^\n]{0,80}? -p['""]?(?<password>[^\s'""]+)" +
        @"|\becho (?:-n )?['""]?(?:[\w.-]{1,64}:)?(?<password>[^\s'""|]+)['""]? ?\| ?(?:sudo )?(?:(?:ch)?passwd|sudo -S|-S)\b", RegexOptions.CultureInvariant)]
    private static partial Regex UserAndPassword();
}
