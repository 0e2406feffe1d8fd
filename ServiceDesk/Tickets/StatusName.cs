namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>The statuses in SOP-7010's own words.</summary>
public static class StatusName
{
    public static string Of(TicketStatus status) => status switch
    {
        TicketStatus.InProgress => "In Progress",
        TicketStatus.EscalatedToTier2 => "Escalated to Tier 2",
        TicketStatus.EscalatedToTier3 => "Escalated to Tier 3",
        TicketStatus.ReturnedToTier1 => "Returned to Tier 1",
        TicketStatus.ResolvedByTier2 => "Resolved by Tier 2",
        TicketStatus.ResolvedByTier3 => "Resolved by Tier 3",
        _ => status.ToString(),
    };
}
