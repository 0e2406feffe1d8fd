using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What KB-102's <c>#incident-log</c> is fed with: new, escalated, resolved and closed tickets, by id and status only.</summary>
public static class IncidentLog
{
    /// <summary>The lines that a change of a ticket adds; <paramref name="before"/> is null for a new ticket.</summary>
    public static IEnumerable<IncidentLogLine> Lines(Ticket? before, Ticket after) => after.Lifecycle.History
        .Skip(before?.Lifecycle.History.Length ?? 0)
        .Where(change => IsFed(change.Status) && !(after.NotACall is not null && change.Status == TicketStatus.Resolved))
        .Select(change => new IncidentLogLine(after.Id, change.Status, change.At) { NotACall = change.Status == TicketStatus.Closed ? after.NotACall?.ToString() : null });

    private static bool IsFed(TicketStatus status) => status is not (TicketStatus.Assigned or TicketStatus.InProgress);
}
