using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.FalseEscalations;

/// <summary>A ticket that was returned as not meeting KB-155 (HR-201 §7), and when.</summary>
public sealed record FalseEscalation(TicketId Ticket, DateTimeOffset At);
