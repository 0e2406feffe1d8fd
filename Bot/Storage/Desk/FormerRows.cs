using System.Text.Json;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Moves what was stored under a Teams id alone, before people were known by their Microsoft Entra object id: tickets with their index rows, and the profile. Each row can be
/// moved any number of times. Closed tickets without an index row stay as they are; their engineer is recognised by the Teams id.
/// </summary>
public sealed class FormerRows(ITableStore tables, TicketDesk desk, DeskLookups lookups, ILogger<FormerRows> log)
{
    public async Task MoveAsync(string objectId, string teamsId, CancellationToken cancellationToken)
    {
        foreach (var id in await lookups.TicketsUnderAsync(PersonId.Of(null, teamsId), cancellationToken))
        {
            await MoveAsync(id, objectId, teamsId, cancellationToken);
        }

        await MoveProfileAsync(objectId, teamsId, cancellationToken);
    }

    private async Task MoveAsync(TicketId id, string objectId, string teamsId, CancellationToken cancellationToken)
    {
        try
        {
            await desk.ApplyAsync<bool>(id, $"person:{objectId}", ticket => new(Moved(ticket, objectId, teamsId), true), cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException)
        {
            // A row that cannot be read keeps nobody from the rest.
            StorageLog.TicketNotMoved(log, id, exception);
        }
    }

    private static TicketChange? Moved(Ticket ticket, string objectId, string teamsId) => ticket.Engineer.ObjectId is null && ticket.Engineer.UserId == teamsId
        ? TicketChange.Of(ticket with { Engineer = ticket.Engineer with { ObjectId = objectId } })
        : null;

    private async Task MoveProfileAsync(string objectId, string teamsId, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(BotStateKeys.OfUser(teamsId), cancellationToken) is not { } former)
        {
            return;
        }

        // Where there is a newer one already, that one counts.
        await tables.CommitAsync([new RowChange.Insert(BotStateKeys.OfUser(objectId), former.Body)], cancellationToken);
        await tables.CommitAsync([new RowChange.Delete(former.Key, former.ETag)], cancellationToken);
    }
}
