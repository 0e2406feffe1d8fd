using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>How much a word by itself looks like a password that somebody chose.</summary>
internal enum PasswordLikeness
{
    /// <summary>An ordinary word, a number, a code, an id, an address, a name of a product or a machine.</summary>
    None = 0,

    /// <summary>Letters with digits or signs, as many passwords and many other things: a password only where a label says so.</summary>
    Weak = 1,

    /// <summary>Written as people write passwords (Sampaloc99, Taal_1977): a password where the sentence tells of one.</summary>
    Likely = 2,

    /// <summary>Letters, digits and a sign among them (Kubo!2025): hardly anything else.</summary>
    Certain = 3,
}

/// <summary>Reads a word's likeness to a password.</summary>
internal static partial class PasswordShape
{
    private const int ShortestCertain = 7;
    private const int Shortest = 5;
    private const int Longest = 64;
    private const string Signs = "!#$%^&*@~?_+-.";

    /// <summary>What people put before digits when they choose a password quickly.</summary>
    private static readonly FrozenSet<string> CommonStems = FrozenSet.ToFrozenSet(
        ("welcome admin administrator password passw0rd pass qwerty qwertyuiop abc abcd asdf letmein iloveyou temp temporary guest " +
        "changeme default secret manila pinas pilipinas summer winter spring autumn hunter company office user root toor").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Products, parts of machines and papers that are written with a number.</summary>
    private static readonly FrozenSet<string> Numbered = FrozenSet.ToFrozenSet(
        (
            "windows win server office exchange sharepoint outlook excel word teams chrome firefox edge safari ubuntu debian centos " +
            "rhel fedora macos android iphone ipad galaxy pixel surface thinkpad latitude optiplex elitebook probook macbook " +
            "java python node dotnet php sql oracle postgres mysql autocad revit photoshop acrobat adobe quickbooks sage sap dynamics " +
            "navision quickpay covid " +
            "terminal printer scanner station branch floor room level building bldg gate door desk line lane zone area site shift " +
            "batch group team step phase stage table sheet book page slide part chapter section item order invoice ticket case " +
            "report backup copy version release build patch update draft final file folder photo image img scan screenshot video " +
            "document doc test lab user guest client customer host server node cluster rack switch router port slot disk drive vlan " +
            "january february march april june july august september october november december monday tuesday wednesday thursday " +
            "friday saturday sunday " +
            "lenovo dell asus acer laserjet deskjet officejet ecotank pixma brother canon epson ricoh xerox kyocera zebra honeywell " +
            "cisco meraki catalyst fortigate mikrotik unifi netgear tplink synology qnap vmware hyper citrix veeam zoom webex skype " +
            "profile model series type channel option mode level grade size code error event status method schedule queue pool"
        ).Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The likeness of a word without the punctuation of its sentence, but with a last "!".</summary>
    public static PasswordLikeness Read(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest || !IsWritable(word))
        {
            return PasswordLikeness.None;
        }

        var bare = word.TrimEnd("!?*#");
        var digits = Count(word, char.IsAsciiDigit);
        var lower = Count(word, char.IsAsciiLetterLower);
        var upper = Count(word, char.IsAsciiLetterUpper);
        if (digits == 0 || lower == 0 || bare.Length == 0)
        {
            return PasswordLikeness.None;
        }

        var stem = bare.TrimEnd("0123456789_.-#!@$*&");
        if (stem.Length == 0 || Reference().IsMatch(word))
        {
            return PasswordLikeness.None;
        }

        if (Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem))
        {
            return LikenessOfNumbered(word, bare);
        }

        var tail = bare.Length - bare.TrimEnd("0123456789").Length;
        var isCapitalised = char.IsAsciiLetterUpper(word[0]) && lower >= 3;
        if (word.Length >= ShortestCertain && lower >= 2 && (HasTellingSign(word) || (word[^1] == '!' && isCapitalised && tail >= 2)))
        {
            return PasswordLikeness.Certain;
        }

        if (IsHyphened(bare))
        {
            return PasswordLikeness.Likely;
        }

        var hasSign = word[1..].IndexOfAny("!#$%^&*@~?_") >= 0;
        var isChosen = isCapitalised && tail >= 2 && upper <= 2 && bare.IndexOf('-') < 0;
        var isMixed = upper > 0 && lower > 1 && word.Length >= 8 && char.IsAsciiLetter(word[0]) && bare.IndexOfAny("-.") < 0
            && tail < bare.Length - 3;
        var isCommon = CommonStems.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem);
        return isChosen || isMixed || isCommon || (hasSign && lower + upper >= 3 && bare.IndexOf('-') < 0
            && !IsMachineName(word)) ? PasswordLikeness.Likely : PasswordLikeness.Weak;
    }

    /// <summary>"Monday08!": what is written with a number and no sign is a name.</summary>
    private static PasswordLikeness LikenessOfNumbered(ReadOnlySpan<char> word, ReadOnlySpan<char> bare)
    {
        if (!word.Contains('!') || word.Length < ShortestCertain)
        {
            return PasswordLikeness.Weak;
        }

        if (HasTellingSign(word))
        {
            return PasswordLikeness.Certain;
        }

        var isChosen = char.IsAsciiLetterUpper(word[0]) && bare.Length - bare.TrimEnd("0123456789").Length >= 2;
        return isChosen ? PasswordLikeness.Likely : PasswordLikeness.Weak;
    }

    /// <summary>Capitalised words and a number, joined by hyphens: "Sunny-Day42", "Tulips-4471". A model or a machine has short parts, a
    /// zero before its number, or the word for what it is.</summary>
    private static bool IsHyphened(ReadOnlySpan<char> bare)
    {
        var name = bare.TrimEnd("0123456789");
        var number = bare[name.Length..];
        if (name.IndexOf('-') < 0 || number.Length < 2 || number[0] == '0')
        {
            return false;
        }

        name = name.TrimEnd('-');
        foreach (var range in name.Split('-'))
        {
            var part = name[range];
            var letters = part.TrimEnd("0123456789");
            var isName = letters.Length >= 2 && part.Length >= 3 && char.IsAsciiLetterUpper(part[0])
                && letters[1..].IndexOfAnyExceptInRange('a', 'z') < 0;
            if (!isName || Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the word has no sign that passwords seldom and code, paths and addresses often have.</summary>
    private static bool IsWritable(ReadOnlySpan<char> word)
    {
        foreach (var sign in word)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && !Signs.Contains(sign, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return char.IsAsciiLetterOrDigit(word[0]) || word[0] is '!';
    }

    /// <summary>A sign inside the word that is no part of an address, an amount, a file name or a formula.</summary>
    private static bool HasTellingSign(ReadOnlySpan<char> word)
    {
        for (var at = 1; at < word.Length - 1; at++)
        {
            var (before, after) = (word[at - 1], word[at + 1]);
            var isTelling = word[at] switch
            {
                '!' => char.IsAsciiLetterOrDigit(before) && !Cell().IsMatch(word[(at + 1)..]),
                '#' => char.IsAsciiLetter(before) && at >= 2 && (!IsNumber(word[(at + 1)..]) || char.IsAsciiLetterUpper(word[0])),
                '$' => char.IsAsciiLetter(before) && char.IsAsciiLetter(after),
                '%' or '^' => char.IsAsciiLetter(before),
                '*' => at >= 3 && char.IsAsciiLetter(before) && char.IsAsciiLetterOrDigit(after),
                '@' => IsNumber(word[(at + 1)..].TrimEnd("!#$*")) || Leet().IsMatch(word),
                '&' => at >= 3 && word.Length - at > 4 && IsNumberAtEnd(word),
                _ => false,
            };
            if (isTelling)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMachineName(ReadOnlySpan<char> word) => word.IndexOfAny("!#$%^&*@~?") < 0 && Count(word,
        char.IsAsciiLetterUpper) == 0;

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 0 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsNumberAtEnd(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[^1]) || word[^1] == '!';

    private static int Count(ReadOnlySpan<char> word, Func<char, bool> isCounted)
    {
        var count = 0;
        foreach (var sign in word)
        {
            count += isCounted(sign) ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(@"^\$?[A-Z]{1,3}\$?[0-9]{1,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    /// <summary>"P@ssw0rd", "Adm1n@Home": letters written with signs, and no user at a machine.</summary>
    [GeneratedRegex(@"^[Pp]@[s5$]|^[A-Z][a-z0-9]*[0-9]+[a-z]+@|@[A-Za-z]+[0-9]{0,6}[!#$*]", RegexOptions.CultureInvariant)]
    private static partial Regex Leet();

    [GeneratedRegex(
        @"^(?:(?:LT|INC|KB|SOP|HR|CVE|AES|RSA|SHA|TLS|SSL|MD|VLAN|ISP|WPA|USB|HDMI|RJ|COM|PO|SO|INV|PR|OR|CR|CHG|REQ|TASK|PRB|RITM" +
        @"|ISO|RFC|UTF|IPv|OAuth|SAML|HTTP|IMAP|POP|SMB|NTLMv|H|x|v|Q|S)[-_/#]?[0-9][0-9A-Za-z._-]*" +
        @"|[A-Z0-9._-]+|[a-z0-9._-]+@(?=[0-9.-]*[a-z])[a-z0-9.-]+|[0-9]+(?:[.:/-][0-9]+)+[A-Za-z]{0,3}|v?[0-9]+(?:\.[0-9]+)+.*" +
        @"|[0-9.,]+[A-Za-z%]{1,5}|[0-9]+[A-Za-z]{2,}[0-9]*|[\w.-]+\.[A-Za-z]{2,6}[0-9]?|.*~[0-9]|[0-9a-f-]{8,}|0x[0-9A-Fa-f]+" +
        @"|[A-Za-z]+(?:[-_.][a-z]+)+[0-9]*|[a-z]+-?[a-z]*-[a-z0-9]+|[A-Za-z]{1,3}[0-9]{1,3}|[a-z]+_[a-z_0-9]+)[!?*#]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
