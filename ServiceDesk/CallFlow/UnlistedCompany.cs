using LeanTechBot.ServiceDesk.Clients;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>
/// A caller's company that the client directory does not have. Its name is kept as it was typed, the Team Leaders are told, and the call goes on: the
/// directory may be behind, and a call does not wait for it.
/// </summary>
public static class UnlistedCompany
{
    /// <summary>Whether the call goes on with this name, because it was kept before.</summary>
    public static bool IsKept(Ticket ticket, string? typed) =>
        ticket.UnlistedCompany is { } kept && Typed.Text(typed) is { } name && kept.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name to keep: what the field holds when no company has it, otherwise what was typed before the companies were offered. Null when neither says one.</summary>
    public static string? NameOf(string? typed, string offered, KnowledgeHub hub) =>
        Typed.Line(typed) is { } name && hub.Clients.Search(name) is not CompanyMatch.One ? name : Typed.Line(offered);

    /// <summary>Keeps the name, and tells the Team Leaders once of each.</summary>
    public static TicketChange Keep(Ticket ticket, string name, DateTimeOffset now)
    {
        var kept = TicketChange.Of(ticket with { Company = null, UnlistedCompany = name });
        return IsKept(ticket, name) ? kept : Told(kept, name, now);
    }

    private static TicketChange Told(TicketChange kept, string name, DateTimeOffset now)
    {
        var noted = kept.Noting(now, $"Company not in the directory: {name}. The name is kept as it was typed, and the Team Leader is told.");
        return noted.Alerting($"company-{noted.Ticket.NoteCount}-leader", $"{kept.Ticket.Id}: a client company is not in the directory", now,
            new PostFact("Company", name),
            new PostFact("Client", kept.Ticket.ClientName ?? "Not known yet"),
            new PostFact("Raised by", kept.Ticket.Engineer.ToString()),
            new PostFact("What to do", "Check whether it is a client, and tell the engineer. If it is one, add it to the directory."));
    }
}
