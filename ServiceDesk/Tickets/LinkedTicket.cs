using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Evidence;

namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>A ticket linked to its parent: which one, which company it counts for, and the signs it was found to have.</summary>
public sealed record LinkedTicket(TicketId Id, string? CompanyCode)
{
    public ImmutableArray<TicketSign> Signs { get; init => field = value.IsDefault ? [] : value; } = [];
}
