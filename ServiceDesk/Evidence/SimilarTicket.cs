using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>Another ticket that has a sign of this one.</summary>
public sealed record SimilarTicket(TicketId Id, string CompanyCode, DateTimeOffset OpenedAt, TicketSign Sign);
