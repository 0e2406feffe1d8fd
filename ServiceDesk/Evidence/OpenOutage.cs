using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>An outage that a level above Tier 1 has already, with a sign that another ticket has too. That ticket is linked to it rather than escalated again.</summary>
/// <param name="Id">The ticket that is escalated.</param>
/// <param name="Level">Who has it.</param>
/// <param name="Since">When it was escalated.</param>
/// <param name="Sign">What both have in common.</param>
public sealed record OpenOutage(TicketId Id, SupportLevel Level, DateTimeOffset Since, TicketSign Sign)
{
    /// <summary>Whether a ticket is one: escalated as an outage, held by a level above Tier 1, and no security case, which is nobody's to link to.</summary>
    public static bool IsOne(Ticket ticket) => ticket is { Lifecycle.IsOpen: true, Case.IsHeld: true, Escalation: { EscalatedTier: 2, NotificationDueAt: null } };

    /// <summary>The oldest outage among tickets that have a sign of a ticket; null when there is none but the ticket itself.</summary>
    public static OpenOutage? Of(Ticket ticket, IEnumerable<Ticket> found)
    {
        var signs = TicketSigns.OfFacts(ticket);
        return found
            .Where(other => other.Id != ticket.Id && IsOne(other))
            .Select(other => (Other: other, Sign: signs.FirstOrDefault(TicketSigns.OfFacts(other).Contains)))
            .Where(match => match.Sign is not null)
            .OrderBy(match => match.Other.Case!.RaisedAt)
            .Select(match => new OpenOutage(match.Other.Id, match.Other.Case!.Level, match.Other.Case.RaisedAt, match.Sign!))
            .FirstOrDefault();
    }
}
