using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>
/// Where tickets are kept. Every operation is one transaction (ticket, notes, pending posts, open-tickets index, counter) and carries an operation key:
/// the repeat of an operation changes nothing and gets the ticket as it now is.
/// </summary>
public interface ITicketDesk
{
    /// <summary>
    /// Opens a ticket under the next number of the month of <paramref name="now"/>. <paramref name="open"/> may be called several times (a lost race for the
    /// number). The same <paramref name="operation"/> key in the same month never opens a second ticket: it returns the first.
    /// </summary>
    Task<Ticket> OpenAsync(string operation, DateTimeOffset now, Func<TicketId, TicketChange> open, CancellationToken cancellationToken);

    /// <summary>The ticket, by one point read; null when there is none with this id.</summary>
    Task<Ticket?> FindAsync(TicketId id, CancellationToken cancellationToken);

    /// <summary>
    /// Applies a decision to a ticket: reads it, calls <paramref name="decide"/>, stores the change under the ETag that was read; a lost race reads and decides again.
    /// When the ticket has already seen <paramref name="operation"/>, <paramref name="decide"/> is not called and the answer is <see cref="DeskAnswer{TOutcome}.Repeated"/>.
    /// A null change in the decision stores nothing.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such ticket.</exception>
    Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(TicketId id, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken);

    /// <summary>As the other, on a ticket as this turn has read or stored it: it is read again only if it has changed since.</summary>
    /// <exception cref="KeyNotFoundException">There is no such ticket.</exception>
    Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(Ticket known, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken);

    /// <summary>The ticket's Live Incident Notes in order.</summary>
    Task<ImmutableArray<Note>> NotesAsync(TicketId id, CancellationToken cancellationToken);

    /// <summary>The ticket that took a message as a note; null when none did. It may have moved the note on: its notes say so.</summary>
    /// <param name="message">The message's key, see <see cref="NoteOrigin.Message"/>.</param>
    Task<TicketId?> FindMessageAsync(string message, CancellationToken cancellationToken);

    /// <summary>The ticket's channel posts that are not delivered yet, oldest first.</summary>
    Task<ImmutableArray<PendingPost>> PendingPostsAsync(TicketId id, CancellationToken cancellationToken);

    /// <summary>The ticket as this instance last saw it, without asking the store: another instance may have changed it. Null when it has not seen it.</summary>
    Ticket? LastSeen(TicketId id);

    /// <summary>The tickets opened since an instant that have one of the signs: range reads of their index, whatever the history's size.</summary>
    Task<ImmutableArray<SimilarTicket>> SimilarAsync(ImmutableArray<TicketSign> signs, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The outages that a level above Tier 1 has, with one of the signs: range reads of an index that holds open cases only.</summary>
    Task<ImmutableArray<TicketId>> OutagesAsync(
        ImmutableArray<TicketSign> signs, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The engineer's open tickets of this month and the last, newest first: a range read of the open-tickets index, never of all tickets.</summary>
    Task<ImmutableArray<TicketId>> OpenTicketsAsync(PersonId engineer, DateTimeOffset now, CancellationToken cancellationToken);
}
