using System.Collections.Concurrent;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Tickets as they were last read or written, so that an unchanged row is not parsed again. The row is read all the same: only a copy of its very ETag counts.
/// </summary>
internal sealed class TicketCopies
{
    /// <summary>More than the calls that are on at once; the copies are then begun anew.</summary>
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<TicketId, Copy> copies = new();

    /// <summary>The ticket of a row.</summary>
    public Ticket Of(TicketId id, StoredRow row)
    {
        if (copies.TryGetValue(id, out var copy) && copy.ETag == row.ETag)
        {
            return copy.Ticket;
        }

        var ticket = DeskBodies.ReadTicket(row);
        Keep(ticket, row.ETag);
        return ticket;
    }

    /// <summary>The newest copy; null when there is none.</summary>
    public Ticket? Newest(TicketId id) => copies.TryGetValue(id, out var copy) ? copy.Ticket : null;

    /// <summary>The ETag under which this very copy was read or stored; null when another took its place.</summary>
    public string? ETagOf(Ticket ticket) => copies.TryGetValue(ticket.Id, out var copy) && ReferenceEquals(copy.Ticket, ticket) ? copy.ETag : null;

    /// <summary>Keeps a ticket that was stored under an ETag.</summary>
    public void Keep(Ticket ticket, string etag)
    {
        if (!copies.ContainsKey(ticket.Id) && copies.Count >= Most)
        {
            copies.Clear();
        }

        copies[ticket.Id] = new(etag, ticket);
    }

    private sealed record Copy(string ETag, Ticket Ticket);
}
