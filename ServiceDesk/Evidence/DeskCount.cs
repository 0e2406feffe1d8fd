using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>How many companies the desk itself counts for a ticket: those with its strongest sign, or those that were linked to it. It informs; it never decides.</summary>
public static class DeskCount
{
    /// <summary>The count, the ticket's own company among them; null when the desk knows of no other.</summary>
    public static int? Of(Ticket ticket, DeskEvidence evidence)
    {
        var linked = ticket.Links is [] ? 0 : LinkedTickets.CompaniesOf(ticket);
        var count = Math.Max(evidence.Count ?? 0, linked);
        return count > 1 ? count : null;
    }
}
