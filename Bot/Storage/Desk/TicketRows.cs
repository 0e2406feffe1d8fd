using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>What a change of a ticket is in rows.</summary>
internal static class TicketRows
{
    /// <summary>How many of its last operations a ticket remembers.</summary>
    public const int MaxOperations = 50;

    /// <summary>The change with the operation noted on its ticket.</summary>
    /// <exception cref="InvalidOperationException">It is a change of another ticket: a bug of the caller.</exception>
    public static TicketChange Remembering(TicketChange change, TicketId id, string operation) => change.Ticket.Id == id
        ? change.With(ticket => ticket with { Operations = [.. ticket.Operations.Add(operation).TakeLast(MaxOperations)] })
        : throw new InvalidOperationException($"A change of {change.Ticket.Id} was decided for {id}.");

    /// <summary>The notes and posts that the change adds.</summary>
    public static IEnumerable<RowChange> Added(TicketChange change) =>
        change.Notes.SelectMany(note => NoteRows.Of(change.Ticket.Id, note)).Concat(change.Posts.Select(post =>
            new RowChange.Insert(DeskKeys.Post(change.Ticket.Id, post.Id), DeskBodies.Of(post))));

    /// <summary>Whether the key is that of a post which the change adds.</summary>
    public static bool IsPost(TicketChange change, TableKey key) => change.Posts.Any(post => DeskKeys.Post(change.Ticket.Id, post.Id) == key);

    /// <summary>Where the ticket stands in the open-tickets index; null for a closed one.</summary>
    public static TableKey? PlaceOf(Ticket ticket) => ticket.Lifecycle.IsOpen ? DeskKeys.Open(ticket.Id, ticket.Engineer.UserId) : null;

    public static RowChange Listed(TableKey place, TicketId id) => new RowChange.Insert(place, DeskBodies.Of(id));
}
