using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What reads like an address or a host name, whoever it belongs to.</summary>
internal static partial class HostShapes
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The ends of names that are files on a server and no hosts. Some are also domains of countries: as the end of two words
    /// they are files.</summary>
    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        "conf", "config", "cfg", "cnf", "ini", "log", "txt", "json", "xml", "yml", "yaml", "toml", "env", "properties", "exe", "dll",
        "msi", "sys", "bat", "cmd", "sh", "ps1", "py", "js", "css",
        "html", "htm", "php", "aspx", "jsp", "sql", "db", "mdb", "bak", "tmp", "old", "gz", "tar", "zip", "rar", "iso", "csv", "pdf",
        "doc", "docx", "xls", "xlsx", "ppt", "pptx", "png", "jpg",
        "jpeg", "gif", "key", "pem", "crt", "cer", "pfx", "service", "timer", "socket", "pid", "lock", "locked", "pst", "ost", "eml",
        "msg", "jar", "war", "md", "dmp", "evtx", "reg", "lnk",
    };

    /// <summary>What the names of classes begin with, and no host's.</summary>
    private static readonly HashSet<string> Namespaces = new(["java", "javax", "system", "microsoft", "android", "kotlin"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The marks of an earlier masking.</summary>
    public static IEnumerable<(int Start, int End)> Marks(string text) => Spans(Mark().Matches(text));

    /// <summary>URLs, e-mail addresses, network and hardware addresses.</summary>
    public static IEnumerable<(int Start, int End)> Addresses(string text) =>
        Spans(Url().Matches(text)).Concat(Spans(Email().Matches(text))).Concat(Spans(Hardware().Matches(text)))
            .Concat(Spans(Version6().Matches(text).Where(IsVersion6))).Concat(Spans(Version4().Matches(text))).Concat(Spans(Net().Matches(text))).Concat(Spans(Defanged().Matches(text)));

    /// <summary>Names with a domain, shares, and names that are given to servers.</summary>
    public static IEnumerable<(int Start, int End)> Hosts(string text) =>
        Spans(Share().Matches(text)).Concat(Spans(Machine().Matches(text))).Concat(Spans(Domain().Matches(text).Where(match =>
            !IsFile(match.Value) && !IsClass(match.Value) && !IsNumber(match.Value)))).Concat(Spans(Server().Matches(text)));

    /// <summary>A class of a program, as traces name it (java.lang.OutOfMemoryError): its last part has capitals inside.</summary>
    private static bool IsClass(string name)
    {
        var last = name.AsSpan(name.LastIndexOf('.') + 1);
        return (last.IndexOfAnyInRange('a', 'z') >= 0 && last[1..].IndexOfAnyInRange('A', 'Z') > 0)
            || Namespaces.Contains(name[..name.IndexOf('.')]);
    }

    /// <summary>A number with a letter's place for a digit: "error 49.XX".</summary>
    private static bool IsNumber(string name) =>
        name.Count(sign => sign == '.') == 1 && name.AsSpan(0, name.IndexOf('.')).IndexOfAnyExceptInRange('0', '9') < 0
            && name.AsSpan(name.IndexOf('.')).IndexOfAnyInRange('a', 'z') < 0;

    private static bool IsFile(string name) => Files.Contains(name[(name.LastIndexOf('.') + 1)..]) && !name.StartsWith("www.",
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Eight groups, or fewer with the one gap: a time such as 10:15:30 is neither.</summary>
    private static bool IsVersion6(Match match) => match.Value.Contains("::",
        StringComparison.Ordinal) ? match.Value.Any(char.IsAsciiHexDigit) : match.Value.Count(character => character == ':') == 7;

    private static IEnumerable<(int Start, int End)> Spans(IEnumerable<Match> matches) => matches.Select(match => (match.Index,
        match.Index + match.Length));

    [GeneratedRegex(@"\[(?:client|company|host|address|phone|person|number|birth date)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b[a-z][a-z0-9+.-]{1,15}://[^\s<>""']+|\bwww\.[^\s<>""']+", Options)]
    private static partial Regex Url();

    /// <summary>As it is, or made unreadable for programs: ana (at) acme.ph.</summary>
    [GeneratedRegex(
        @"[^\s@<>""'(),;:\[\]]+@[^\s@<>""'(),;:\[\]]+[a-z0-9]" +
        @"|(?<![\w.+-])[\w.+-]{1,40} ?[\[({](?:at|@)[\])}] ?[\w-]{1,40}(?:(?: ?[\[({](?:dot|\.)[\])}] ?|\.| dot )[\w-]{2,20}){1,3}" +
        @"|(?<![\w.+-])[\w.+-]{2,40} at [\w-]{2,40} dot [a-z]{2,10}(?! \w{0,3}\d)", Options)]
    private static partial Regex Email();

    /// <summary>With colons or hyphens, in Cisco's groups of four, or without any sign.</summary>
    [GeneratedRegex(
        @"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])|(?<![\w.])(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}(?![\w.])" +
        @"|(?<![\w-])(?=[0-9]{0,11}[a-f])(?=[a-f]{0,11}[0-9])[0-9a-f]{12}(?![\w-])", Options)]
    private static partial Regex Hardware();

    [GeneratedRegex(@"(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{0,4}|(?:[0-9]{1,3}\.){3}[0-9]{1,3})(?:%\w+)?(?:/[0-9]{1,3})?(?![\w:])", Options)]
    private static partial Regex Version6();

    [GeneratedRegex(@"(?<![\w.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?(?::[0-9]{1,5})?(?![\w]|\.[0-9])", Options)]
    private static partial Regex Version4();

    /// <summary>A part of a net: 10.2.0.x, 192.168.*.*.</summary>
    [GeneratedRegex(@"(?<![\w.])[0-9]{1,3}\.(?:[0-9]{1,3}\.[0-9]{1,3}|[0-9]{1,3}\.[x*]|[x*]\.[x*])\.[x*](?!\w|\.[\w*])", Options)]
    private static partial Regex Net();

    /// <summary>Addresses that were made unclickable: 10[.]2[.]0[.]4, hxxps://evil[.]example.</summary>
    [GeneratedRegex(
        @"\bhxxps?(?:://|\[:\]//)[^\s<>""']+|(?<![\w.-])[\w-]+(?:(?: ?(?:\[\.\]|\(\.\)|\[dot\]|\(dot\)|\{\.\}) ?|\.)[\w-]+)*(?:\[\.\]" +
        @"|\(\.\)|\[dot\]|\(dot\)|\{\.\})[\w-]+(?:\.[\w-]+)*(?:/\S*)?|(?<![\w.])[0-9]{1,3}(?:(?: \. | dot )[0-9]{1,3}){3}(?!\w)", Options)]
    private static partial Regex Defanged();

    /// <summary>A name in capitals with hyphens that says what kind of machine it is, or as Windows makes it.</summary>
    [GeneratedRegex(
        @"(?<![\w-])(?:(?-i:LAPTOP|DESKTOP|WIN)-(?-i:[A-Z0-9]{6,12})|(?-i:[A-Z0-9]+-)*(?-i:PC|WS|WKS|LAPTOP|DESKTOP|NB|TABLET|IPAD" +
        @"|KIOSK|POS|TERMINAL|SRV|SVR|SERVER|DC|FS|NAS|SAN|SQL|DB|APP|WEB|MAIL|EXCH|VPN|FW|GW|RTR|SW|SWITCH|AP|UTM|ESX|ESXI|VM|HOST" +
        @"|NVR|DVR|CCTV|PRINTER|PRN|PRT|LJ|EPSON|CANON|BROTHER|RICOH|XEROX|HP)(?-i:[0-9]{0,4})(?:-(?-i:[A-Z0-9]+))+(?![\w-])"
        + @"|(?-i:[A-Z0-9]+-)+(?-i:PC|WS|WKS|LAPTOP|DESKTOP|NB|TABLET|KIOSK|POS|TERMINAL|SRV|SVR|SERVER|DC|FS|NAS|PRINTER|AP|SW|FW" +
            @"|UTM)(?-i:[0-9]{0,4})(?![\w-])|(?-i:sw|fw|ap|rtr|gw|esxi|vm|srv|dc|fs|utm)-(?-i:[a-z0-9]+)(?:-(?-i:[a-z0-9]+))+(?![\w-]))",
                Options)]
    private static partial Regex Machine();

    [GeneratedRegex(@"\\\\[\w.-]+(?:\\[^\s\\]+)*", Options)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<![\w.-])(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?![\w-]|\.\w)", Options)]
    private static partial Regex Domain();

    /// <summary>A hyphenated name with a numbered part (srv-app01), a usual name of a machine with its number (DC01, files-02), or the
    /// name that a cloud makes of an address.</summary>
    [GeneratedRegex(
        @"(?<![\w-])(?:(?:[a-z0-9]+-)+[a-z]{2,}[0-9]{1,4}(?:-[a-z0-9]+)*|[a-z]{2,}[0-9]{1,4}(?:-[a-z0-9]+)+|(?:ip|ec2)(?:-[0-9]{1,3}){4}"
        + @"|(?:[a-z0-9]+-)*(?:srv|server|dc|ad|sql|db|web|app|api|mail|mx|exch|file|files|fs|nas|san|vpn|fw|gw|rtr|sw|esx|esxi|vm" +
            @"|host|node|pc|ws|laptop|desktop|dns|dhcp|print|rds|ts|proxy|lb|erp|pos|core|pay|vdi)-?[0-9]{1,4})(?![\w-])", Options)]
    private static partial Regex Server();
}
