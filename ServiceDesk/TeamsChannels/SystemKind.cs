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

    /// <summary>The kind that a word of the affected system's name points to; null when nothing is named.</summary>
    public static string? Of(string? system)
    {
        var words = new SearchText(system).Words.Select(word => word.TrimEnd("0123456789".ToCharArray())).ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 ? null : Kinds.FirstOrDefault(kind => kind.Words.Any(words.Contains)).Kind ?? "Another system";
    }
}
