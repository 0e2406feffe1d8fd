using System.Collections.Frozen;
using LeanTechBot.ServiceDesk.Clients;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What kind of system is affected, in our own words alone: peers are told the kind, never the name (KB-102).</summary>
public static class SystemKind
{
    private static readonly (string Kind, string[] Words)[] Kinds =
    [
        ("DNS", ["dns", "nameserver", "resolver"]),
        ("Database", ["db", "sql", "mysql", "postgres", "oracle", "mongo", "database"]),
        ("File server or storage", ["file", "files", "fs", "nas", "san", "storage", "share", "backup"]),
        ("E-mail", ["mail", "email", "mx", "smtp", "imap", "exchange", "exch", "outlook"]),
        ("Login or directory", ["login", "auth", "authentication", "sso", "ad", "ldap", "directory", "dc"]),
        ("Network or VPN", ["network", "vpn", "wifi", "router", "switch", "firewall", "fw", "gw", "isp", "internet"]),
        ("Printer", ["printer", "print", "printing"]),
        ("Payment or point of sale", ["pos", "pay", "payment", "card", "till"]),
        ("Virtual desktop", ["vdi", "rds", "citrix", "desktop"]),
        ("Web server or portal", ["web", "portal", "site", "website", "www", "http", "https", "nginx", "apache", "iis", "api"]),
        ("Application server", ["app", "srv", "erp", "core", "server", "application"]),
    ];

    /// <summary>A shorter word of a kind, such as "ad", is in too many other words.</summary>
    private const int ShortestWithin = 3;

    private static readonly FrozenSet<string> AllWords = Kinds.SelectMany(kind => kind.Words).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings = [.. AllWords.Where(word => word.Length >= ShortestWithin)];

    private static readonly string[] Ends = [.. Beginnings, "db", "dc", "fw", "gw"];

    /// <summary>Whether a word, in lower case, says a kind of system and no more.</summary>
    internal static bool IsWord(string word) => AllWords.Contains(word);

    /// <summary>Whether a name, in lower case, begins or ends with a kind of system: acmesql, mnldb.</summary>
    internal static bool IsIn(string name) =>
        Array.Exists(Beginnings, word => name.Length > word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal))
        || Array.Exists(Ends, word => name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The kind that a word of the affected system's name points to; null when nothing is named.</summary>
    public static string? Of(string? system)
    {
        var words = new SearchText(system).Words.Select(word => word.TrimEnd("0123456789".ToCharArray())).ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 ? null : Kinds.FirstOrDefault(kind => kind.Words.Any(words.Contains)).Kind ?? "Another system";
    }
}
