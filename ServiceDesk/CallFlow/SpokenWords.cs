using System.Text.RegularExpressions;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Words that are said to a client: one line, no host names, addresses, paths or codes of ours.</summary>
public static partial class SpokenWords
{
    /// <summary>The first part of a text that a client is not told; null where there is none.</summary>
    /// <param name="server">The name of the client's server; null where it is not known.</param>
    public static string? FindInternal(string? text, string? server)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(server) && text.Contains(server, StringComparison.OrdinalIgnoreCase))
        {
            return server;
        }

        var found = HostShapes.Addresses(text).Concat(HostShapes.Hosts(text)).Concat(Spans(Internal().Matches(text)));
        return found.OrderBy(span => span.Start).Select(span => text[span.Start..span.End]).FirstOrDefault();
    }

    /// <summary>The text as it is said; null where it says nothing or holds what a client is not told.</summary>
    public static string? Speakable(string? text, Ticket ticket) =>
        FindInternal(text, ticket.Company?.Server) is null ? Typed.Text(text) : null;

    private static IEnumerable<(int Start, int End)> Spans(IEnumerable<Match> matches) =>
        matches.Select(match => (match.Index, match.Index + match.Length));

    /// <summary>Paths, error codes, ticket ids, ports, and what stands in square brackets of a log.</summary>
    [GeneratedRegex(
        @"(?<![\w/])/(?:[\w.-]+/)*[\w.-]*[a-z][\w.-]*|\b[a-z]:\\[^\s]*"
        + @"|\bLT-[0-9]{4}\b|\bINC-[0-9]{4}-[0-9]{2}-[0-9]+\b|\bports? [0-9]{2,5}\b|\[[A-Z]{3,}\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Internal();
}
