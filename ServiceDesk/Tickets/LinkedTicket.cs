namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>A ticket linked to its parent: which one, and which company it counts for.</summary>
public sealed record LinkedTicket(TicketId Id, string? CompanyCode);
