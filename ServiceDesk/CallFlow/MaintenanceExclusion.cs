using LeanTechBot.ServiceDesk.PortalErrors;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>KB-310's exclusion for maintenance announced 48 hours ahead, offered for the informational codes of KB-601.</summary>
public static class MaintenanceExclusion
{
    /// <summary>True when the ticket's codes are informational only and no exclusion is recorded yet.</summary>
    public static bool IsOffered(Ticket ticket, KnowledgeHub hub) =>
        ticket.Exclusion is null && ticket.ErrorCodes is [var first, ..] && hub.PortalErrors.Find(first) is { IsInformational: true };

    /// <summary>Excludes the ticket where that is offered; otherwise, and the second time, nothing changes.</summary>
    public static TicketChange Record(Ticket ticket, KnowledgeHub hub, DateTimeOffset now)
    {
        if (!IsOffered(ticket, hub) || hub.PortalErrors.Find(ticket.ErrorCodes[0]) is not { } error)
        {
            return TicketChange.Of(ticket);
        }

        var reason = $"{error.Code} {error.Name}, announced 48 h ahead";
        return TicketChange.Of(ticket with { Exclusion = new SlaExclusion(reason, now) }).Noting(now, $"Excluded from the SLA clocks (KB-310): {reason}.");
    }

    /// <summary>Takes the exclusion back when a code turns up that maintenance does not explain, and when the code it was recorded for is gone.</summary>
    /// <param name="highest">The most severe code of the ticket; null when it has none any more.</param>
    public static TicketChange Lift(TicketChange change, PortalError? highest, DateTimeOffset now)
    {
        if (change.Ticket.Exclusion is null || highest is { IsInformational: true })
        {
            return change;
        }

        var why = highest is null ? "no code of announced maintenance is named any more" : $"{highest.Code} {highest.Name} is no announced maintenance";
        return change.With(ticket => ticket with { Exclusion = null }).Noting(now, $"Back in the SLA clocks (KB-310): {why}.");
    }
}
