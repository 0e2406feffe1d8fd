using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>KB-310's exclusion for maintenance announced 48 hours ahead, offered for the informational codes of KB-601.</summary>
public static class MaintenanceExclusion
{
    /// <summary>True when the ticket's codes are informational only and no exclusion is recorded yet.</summary>
    public static bool IsOffered(Ticket ticket, KnowledgeHub hub) =>
        ticket.Exclusion is null && ticket.ErrorCodes is [var first, ..] && hub.PortalErrors.Find(first) is { IsInformational: true };

    public static TicketChange Record(Ticket ticket, KnowledgeHub hub, DateTimeOffset now)
    {
        var error = ticket.ErrorCodes is [var code, ..] ? hub.PortalErrors.Find(code) : null;
        var reason = $"{(error is null ? "Scheduled maintenance" : $"{error.Code} {error.Name}")}, announced 48 h ahead";
        return TicketChange.Of(ticket with { Exclusion = new SlaExclusion(reason, now) }).Noting(now, $"Excluded from the SLA clocks (KB-310): {reason}.");
    }
}
