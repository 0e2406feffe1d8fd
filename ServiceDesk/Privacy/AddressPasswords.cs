using System.Buffers;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>Passwords written with a user's name: in an address (<c>https://user:password@host</c>),
/// on a command line (<c>curl -u user:password</c>, <c>sshpass -p password</c>) or as credentials (<c>creds: user /
/// password</c>).</summary>
internal static partial class AddressPasswords
{
    /// <summary>What every such writing has in it; looked for first, because most texts have none.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(["://", "-u", "cred", "login", "passwd", "sudo", "-a ",
        "--proxy-user", "--auth", "-stdin", "NetworkCredential", "wifi: ", "wi-fi: ", "identified"], StringComparison.OrdinalIgnoreCase);

    public static ReadableText Mask(ReadableText readable)
    {
        var text = readable.Text;
        if (!text.AsSpan().ContainsAny(Cues))
        {
            return readable;
        }

        var masking = new MaskingText(readable);
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

        return masking.Finish();
    }

    [GeneratedRegex(
        @"://[^\s/:@?#]{0,256}:(?<password>[^\s/?#]+)@" +
        @"|(?<=^|\s)(?:-u|-a|--user|--proxy-user|--auth)[ =]['""]?[^\s:'""]{1,64}:(?!\d+(?:\s|$))(?<password>[^\s'""]+)" +
        @"|\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin(?: details)?)(?: (?:are|is))? ?[:=]? ?[\w@.-]{1,64} ?[/" +
        @"|] ?(?!LT-)(?=\S{0,64}[0-9!@#$%^&*])(?=\S{0,64}[A-Za-z])(?<password>[^\s/|\[]\S*)" +
        @"|\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin details)(?: are)? ?[:=] ?[\w@.-]{1,64} (?!LT-)(?=\S{0,64}[0-9!@#$%^&*])(?=\S{0,64}[" +
        @"A-Za-z])(?<password>[^\s/|\[]\S*)" +
        @"|\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin details)(?: are| is)?:? [\w@.-]{1,64}:(?=\S{0,64}[0-9!@#$%^&*])(?=\S{0,64}[" +
        @"A-Za-z])(?<password>[^\s/|\[]\S*)" +
        @"|(?<plain>\b(?:[Cc]redentials?|[Cc]reds?|[Ll]ogin details)(?: are)? ?[:=] ?[\w@.-]{1,64} ?[/|] ?)(?!LT-)(?<password>[^\s/" +
        @"|\[][^\s,;]{3,64})" +
        @"|\becho (?:-n )?['""]?(?:[\w.-]{1,64}:)?(?<password>[^\s'""|]+)['""]? ?\| ?(?:sudo )?(?:(?:ch)?passwd|sudo -S|-S|(?:docker" +
        @"|podman|helm registry|oras|nerdctl) login)\b" +
        @"|\b[Ww][Ii]-?[Ff][Ii]: [\w-]{2,32} / (?<password>[^\s/[]{8,63})" +
        @"|\bNetworkCredential\(['""][^'""\n]{1,80}['""], ?['""](?<password>[^'""\n]{1,128})['""]" +
        @"|\bIDENTIFIED (?:WITH \w{1,40} )?BY ['""](?<password>[^'""\n]{1,128})['""]", RegexOptions.CultureInvariant)]
    private static partial Regex UserAndPassword();
}
