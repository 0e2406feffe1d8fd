using System.Text.Json;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Gives the outages that were escalated before they had index rows theirs, once in the life of a store: the gate finds them, and offers to link to
/// them. Only open tickets are read.
/// </summary>
public sealed class FormerOutages(ITableStore tables, DeskLookups lookups, ILogger<FormerOutages> log)
{
    /// <summary>How often a ticket is tried that changes meanwhile.</summary>
    private const int MaxAttempts = 5;

    /// <summary>Written when all outages of before have their rows.</summary>
    private static readonly TableKey Done = new("upgrades", "outages");

    private bool isDone;

    public async Task IndexAsync(CancellationToken cancellationToken)
    {
        if (isDone || await tables.FindAsync(Done, cancellationToken) is not null)
        {
            isDone = true;
            return;
        }

        foreach (var month in await lookups.MonthsAsync(cancellationToken))
        {
            foreach (var id in await lookups.OpenOfAsync(month, cancellationToken))
            {
                await IndexAsync(id, cancellationToken);
            }
        }

        await tables.CommitAsync([new RowChange.Insert(Done, DeskBodies.Of("done"))], cancellationToken);
        isDone = true;
    }

    /// <summary>The rows go in with the ticket as it was read: of one that is resolved meanwhile none is left behind.</summary>
    private async Task IndexAsync(TicketId id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (await tables.FindAsync(DeskKeys.Ticket(id), cancellationToken) is not { } row || Read(row, id) is not { } ticket || !OpenOutage.IsOne(ticket))
            {
                return;
            }

            var missing = await MissingAsync(ticket, cancellationToken);
            if (missing is [] || await tables.CommitAsync([new RowChange.Replace(row.Key, row.Body, row.ETag), .. missing], cancellationToken) is CommitResult.Committed)
            {
                return;
            }
        }
    }

    private async Task<RowChange[]> MissingAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        var places = TicketRows.PlacesOf(ticket).Where(place => DeskKeys.IsOutage(place.Key));
        var found = await Task.WhenAll(places.Select(async place => (Place: place, Row: await tables.FindAsync(place.Key, cancellationToken))));
        return [.. found.Where(item => item.Row is null).Select(item => new RowChange.Insert(item.Place.Key, item.Place.Value))];
    }

    /// <summary>A row that cannot be read keeps nobody from the rest.</summary>
    private Ticket? Read(StoredRow row, TicketId id)
    {
        try
        {
            return DeskBodies.ReadTicket(row);
        }
        catch (JsonException exception)
        {
            StorageLog.TicketNotMoved(log, id, exception);
            return null;
        }
    }
}
