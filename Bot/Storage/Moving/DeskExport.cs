using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>
/// Reads a whole desk as JSON Lines: month by month, each with its tickets in order, then teams, chats and threads, then the profiles of those who have chats. The same content always gives the same bytes.
/// It is no snapshot: a desk that is to move has to be at rest.
/// </summary>
public sealed class DeskExport(ITableStore tables, DeskLookups lookups)
{
    /// <summary>The lines, each without its end.</summary>
    public async IAsyncEnumerable<string> LinesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var month in (await lookups.MonthsAsync(cancellationToken)).Reverse())
        {
            var counter = await tables.FindAsync(DeskKeys.Counter(month), cancellationToken);
            yield return MovedJson.Of(new MovedLine { Month = new MovedMonth { Name = month.ToString(), Counter = counter is null ? 0 : DeskBodies.Read<int>(counter) } });
            await foreach (var ticket in TicketsAsync(month, cancellationToken))
            {
                yield return MovedJson.Of(new MovedLine { Ticket = ticket });
            }
        }

        var users = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var partition in MovedRow.Partitions)
        {
            await foreach (var row in tables.RangeAsync(new RowRange(partition, "!", "~"), null, cancellationToken))
            {
                using var body = JsonDocument.Parse(row.Body);
                if (partition == MovedRow.Chats)
                {
                    // The profile of somebody who has not been seen since people are known by their object id lies under the Teams id.
                    var chat = DirectoryBodies.Read<ChatRow>(row);
                    users.UnionWith(new[] { chat.UserId, chat.ObjectId }.OfType<string>());
                }

                yield return MovedJson.Of(new MovedLine { Row = new MovedRow { Partition = partition, Key = row.Key.Row, Body = body.RootElement } });
            }
        }

        foreach (var user in users)
        {
            if (await tables.FindAsync(BotStateKeys.OfUser(user), cancellationToken) is { } row)
            {
                using var state = JsonDocument.Parse(row.Body);
                yield return MovedJson.Of(new MovedLine { Profile = new MovedProfile { UserId = user, State = state.RootElement } });
            }
        }
    }

    /// <summary>One ticket as it lies in the store; null when there is none.</summary>
    /// <param name="opened">The records of openings to look for.</param>
    internal async Task<MovedTicket?> FindAsync(TicketId id, ImmutableArray<string> opened, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(DeskKeys.Ticket(id), cancellationToken) is not { } row)
        {
            return null;
        }

        var found = await Task.WhenAll(opened.Select(operation => tables.FindAsync(DeskKeys.OpenedAs(id.Month, operation), cancellationToken)));
        return await TicketAsync(
            row,
            await tables.RangeAsync(DeskKeys.Notes(id), null, cancellationToken).ToListAsync(cancellationToken),
            await tables.RangeAsync(DeskKeys.Posts(id), null, cancellationToken).ToListAsync(cancellationToken),
            await tables.RangeAsync(DeskKeys.Logs(id), null, cancellationToken).ToListAsync(cancellationToken),
            found.OfType<StoredRow>().Where(opening => DeskBodies.Read<TicketId>(opening) == id).Select(opening => DeskKeys.OpeningOf(opening.Key)));
    }

    private async IAsyncEnumerable<MovedTicket> TicketsAsync(TicketMonth month, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var opened = (await tables.RangeAsync(DeskKeys.Openings(month), null, cancellationToken).ToListAsync(cancellationToken))
            .ToLookup(DeskBodies.Read<TicketId>, row => DeskKeys.OpeningOf(row.Key));
        await using var notes = new RowsBesideTickets(tables.RangeAsync(DeskKeys.Notes(month), null, cancellationToken), "note|");
        await using var posts = new RowsBesideTickets(tables.RangeAsync(DeskKeys.Posts(month), null, cancellationToken), "due|post|");
        await using var logs = new RowsBesideTickets(tables.RangeAsync(DeskKeys.Logs(month), null, cancellationToken), "log|");
        await foreach (var row in tables.RangeAsync(DeskKeys.Tickets(month), null, cancellationToken))
        {
            var id = TicketId.Parse(row.Key.Row["ticket|".Length..]);
            yield return await TicketAsync(row, await notes.OfAsync(id), await posts.OfAsync(id), await logs.OfAsync(id), opened[id]);
        }
    }

    private static async Task<MovedTicket> TicketAsync(
        StoredRow row, IReadOnlyList<StoredRow> notes, IReadOnlyList<StoredRow> posts, IReadOnlyList<StoredRow> logs, IEnumerable<string> opened)
    {
        var ticket = DeskBodies.ReadTicket(row);
        return new MovedTicket
        {
            Ticket = ticket,
            Notes = await NoteRows.JoinAsync(ticket.Id, notes.ToAsyncEnumerable()),
            Posts = [.. posts.Select(DeskBodies.Read<PostRow>)],
            Log = [.. logs.Select(log => new MovedLogLine { Place = int.Parse(log.Key.Row.AsSpan(log.Key.Row.LastIndexOf('|') + 1), CultureInfo.InvariantCulture), Line = DeskBodies.Read<IncidentLogLine>(log) })],
            Opened = [.. opened],
        };
    }
}
