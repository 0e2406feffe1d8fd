using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.FalseEscalations;
using LeanTechBot.ServiceDesk.TeamsChannels;
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

    /// <summary>The notes and posts that the change adds, and its lines of the incident log.</summary>
    public static IEnumerable<RowChange> Added(Ticket? before, TicketChange change) =>
        change.Notes.SelectMany(note => NoteRows.Of(change.Ticket.Id, note))
            .Concat(MessagesOf(change.Ticket.Id, change.Notes))
            .Concat(change.Posts.Select(post => new RowChange.Insert(DeskKeys.Post(change.Ticket.Id, post.Id), DeskBodies.Of(new PostRow { Post = post }))))
            .Concat(IncidentLog.Lines(before, change.Ticket).Select((line, index) =>
                new RowChange.Insert(DeskKeys.Log(line.Ticket, (before?.Lifecycle.History.Length ?? 0) + index), DeskBodies.Of(line))));

    /// <summary>Whether the key is that of a post which the change adds, or of a message that it takes: another change may have written the row.</summary>
    public static bool MayBeThere(TicketChange change, TableKey key) =>
        change.Posts.Any(post => DeskKeys.Post(change.Ticket.Id, post.Id) == key) || MessagesOf(change.Ticket.Id, change.Notes).Any(row => row.Key == key);

    /// <summary>The rows by which the ticket is found from the messages that these notes took. A note that was moved in is found by way of its first ticket.</summary>
    public static IEnumerable<RowChange.Insert> MessagesOf(TicketId id, IEnumerable<Note> notes) => notes
        .Select(note => note.Origin is { Mark: null, Message: { } message } ? message : null)
        .OfType<string>()
        .Distinct()
        .Select(message => new RowChange.Insert(DeskKeys.Message(id.Month, message), DeskBodies.Of(id)));

    /// <summary>Whether a change can have moved the ticket in the indexes: mostly not.</summary>
    public static bool SamePlaces(Ticket before, Ticket after) =>
        before.Lifecycle.IsOpen == after.Lifecycle.IsOpen
        && before.Engineer.Person == after.Engineer.Person
        && before.Case?.AcknowledgeBy is null == after.Case?.AcknowledgeBy is null
        && OpenOutage.IsOne(before) == OpenOutage.IsOne(after)
        && before.FalseEscalations == after.FalseEscalations
        && ReferenceEquals(before.Company, after.Company)
        && ReferenceEquals(before.NotACall, after.NotACall)
        && before.ErrorCodes == after.ErrorCodes
        && before.Answers.Intake.AffectedSystem == after.Answers.Intake.AffectedSystem
        && ReferenceEquals(before.Answers.Categorization, after.Answers.Categorization);

    /// <summary>Where the ticket stands in the indexes, with the body of each row.</summary>
    public static IReadOnlyDictionary<TableKey, string> PlacesOf(Ticket ticket)
    {
        var (places, id) = (new Dictionary<TableKey, string>(), DeskBodies.Of(ticket.Id));
        if (ticket.Lifecycle.IsOpen)
        {
            places[DeskKeys.Open(ticket.Id, ticket.Engineer.Person)] = id;
        }

        if (ticket.Case?.AcknowledgeBy is not null)
        {
            places[DeskKeys.Watch(ticket.Id)] = id;
        }

        foreach (var sign in TicketSigns.Of(ticket))
        {
            places[DeskKeys.Sign(ticket.Id, sign, ticket.CreatedAt, ticket.Company!.Code)] = id;
        }

        foreach (var sign in OpenOutage.IsOne(ticket) ? TicketSigns.OfFacts(ticket) : [])
        {
            places[DeskKeys.Outage(ticket.Id, sign)] = id;
        }

        foreach (var at in ticket.FalseEscalations)
        {
            places[DeskKeys.False(ticket.Id, ticket.Engineer.Person, at)] = DeskBodies.Of(new FalseEscalation(ticket.Id, at));
        }

        return places;
    }
}
