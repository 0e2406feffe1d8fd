using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>
/// KB-310's clocks of a ticket at an instant. Elapsed time around the clock. Response runs from first contact until the ticket is first In Progress;
/// resolution from creation until it is Resolved by any tier. Without a severity the strictest row is assumed and said so.
/// </summary>
public static class SlaPolicy
{
    public static SlaClocks ClocksAt(Ticket ticket, SlaSettings settings, DateTimeOffset now) => throw new NotSupportedException($"{ticket}{settings}{now}");
}
