namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>Where a ticket stands in SOP-7010's lifecycle.</summary>
public enum TicketStatus
{
    New = 1,
    Assigned = 2,
    InProgress = 3,
    EscalatedToTier2 = 4,
    EscalatedToTier3 = 5,
    ReturnedToTier1 = 6,
    Resolved = 7,
    ResolvedByTier2 = 8,
    ResolvedByTier3 = 9,
    Closed = 10,
}
