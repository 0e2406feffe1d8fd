namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>One entry of a ticket's lifecycle: the status it took and when.</summary>
public sealed record StatusChange(TicketStatus Status, DateTimeOffset At);
