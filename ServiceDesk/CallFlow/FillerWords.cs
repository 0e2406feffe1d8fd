using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// Tells an entry that fills a field from one that says something: a letter, a run of keys, or words such as "found" and "ok na". It is no proof: such an entry
/// is questioned once and then kept.
/// </summary>
public static class FillerWords
{
    /// <summary>A shorter word of small letters is none of the trade's abbreviations.</summary>
    private const int ShortestWord = 3;

    private const int ShortestRun = 3;

    private static readonly ImmutableArray<string> KeyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz"];

    /// <summary>Words that say nothing of a cause, alone or together. The Filipino ones are as common in notes as the English ones.</summary>
    private static readonly ImmutableHashSet<string> Empty = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "an", "and", "are", "as", "at", "by", "for", "i", "in", "is", "it", "its", "me", "my", "of", "on", "our", "that", "the", "this", "to", "was", "we", "were",
        "all", "already", "again", "also", "been", "done", "fine", "finally", "good", "goods", "great", "just", "now", "nothing", "none", "no", "not", "nope", "nil", "null",
        "above", "below", "same", "see", "notes", "note", "etc", "tbd", "tba", "tbc", "idk", "dunno", "unknown", "unsure", "known", "yet", "sure", "n", "na", "n/a", "nvm", "k",
        "ok", "okay", "okey", "oks", "yes", "yep", "yup", "true", "false", "test", "testing", "sample", "dummy", "blah", "something", "anything", "stuff", "thing", "things",
        "found", "fix", "fixed", "fixes", "resolve", "resolved", "solved", "sorted", "checked", "check", "complete", "completed", "finished", "closed", "work", "works",
        "working", "worked", "issue", "issues", "problem", "problems", "error", "errors", "cause", "root", "rootcause", "reason", "client", "user",
        "po", "opo", "oo", "ayos", "ayus", "gumana", "gumagana", "tapos", "wala", "walang", "naman", "lang", "ito", "yan", "yun", "ang", "ng", "sa", "din", "rin", "ko", "namin", "nakita", "naayos");

    /// <summary>Short or vowelless words of this trade, which small letters make look like slips.</summary>
    private static readonly ImmutableHashSet<string> Trade = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "ad", "ap", "db", "ip", "os", "pc", "ui", "vm", "nic", "ram", "ssd", "hdd", "ups", "gpo", "dns", "dhcp", "tls", "ssl", "vpn", "lan", "wan", "vlan", "sql", "mysql", "ssh", "ftp",
        "sftp", "http", "https", "html", "smtp", "imap", "pop", "nfs", "smb", "ntp", "bgp", "mtu", "rdp", "php", "xml", "css", "csv", "pdf", "ldap", "mfa", "otp", "sso", "pst", "psu", "cpu", "gpu", "bsod", "crl", "ttl", "vps", "cdn", "fsck", "ntfs", "ptr", "txt", "spf", "dkim", "wsus", "sccm", "rpc", "tcp", "udp", "xss", "ddos");

    /// <summary>Whether the text is there only to fill its field. A blank one is none: that is asked for.</summary>
    public static bool IsFiller(string? text)
    {
        var words = (text ?? "").Split([' ', '\t', '\r', '\n', ',', '.', ';', ':', '!', '?', '(', ')', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        return !string.IsNullOrWhiteSpace(text) && words.All(SaysNothing);
    }

    private static bool SaysNothing(string word) =>
        !Trade.Contains(word) && (Empty.Contains(word) || !word.Any(char.IsLetter) || word.Length < ShortestWord || IsOneLetter(word) || IsKeyRun(word) || HasNoVowel(word));

    private static bool IsOneLetter(string word) => word.All(letter => char.ToLowerInvariant(letter) == char.ToLowerInvariant(word[0]));

    /// <summary>Neighbouring keys in their order, there or back, once or several times: "asdf", "lkjh", "asdasd".</summary>
    private static bool IsKeyRun(string word)
    {
        var typed = word.ToLowerInvariant();
        return Enumerable.Range(ShortestRun, Math.Max(0, typed.Length - ShortestRun + 1))
            .Any(length => typed.Chunk(length).All(part => IsRun(new string(part), typed[..length])));
    }

    private static bool IsRun(string part, string first) =>
        first.StartsWith(part, StringComparison.Ordinal) && KeyRows.Any(row => row.Contains(first, StringComparison.Ordinal) || Reversed(row).Contains(first, StringComparison.Ordinal));

    /// <summary>Small letters without a vowel are no word; capitals are an abbreviation.</summary>
    private static bool HasNoVowel(string word) => word.All(letter => char.IsAsciiLetterLower(letter) && !"aeiouy".Contains(letter, StringComparison.Ordinal));

    private static string Reversed(string text) => new([.. text.Reverse()]);
}
