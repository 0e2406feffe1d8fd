using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// Opens tickets under the next numbers of their month. All change the month's counter, so those of one instance that wait while a transaction is made are opened together by the
/// next one, instead of each after the other.
/// </summary>
internal sealed class TicketOpenings(ITableStore tables, int maxRounds, Action<TicketChange> opened)
{
    private readonly Lock gate = new();
    private readonly List<Opening> waiting = [];
    private bool isWorking;

    public Task<Ticket> OpenAsync(Opening opening)
    {
        lock (gate)
        {
            waiting.Add(opening);
            if (isWorking)
            {
                return opening.Ticket;
            }

            isWorking = true;
        }

        _ = Task.Run(WorkAsync);
        return opening.Ticket;
    }

    /// <summary>Works until nobody waits. Whatever goes wrong is told to those it concerns.</summary>
    private async Task WorkAsync()
    {
        while (Next() is { Count: > 0 } together)
        {
            try
            {
                for (var round = 0; together.Count > 0; round++)
                {
                    together = round < maxRounds ? await TryOpenAsync(together) : throw new StorageUnavailableException($"The month's counter changed {maxRounds} times while it was to be changed.");
                }
            }
            catch (Exception exception)
            {
                together.ForEach(opening => opening.Fail(exception));
            }
        }
    }

    /// <summary>Those of one month that wait; after none, the next one to come begins the work again.</summary>
    private List<Opening> Next()
    {
        lock (gate)
        {
            waiting.RemoveAll(opening => opening.IsCancelled);
            var next = waiting.Where(opening => opening.Month == waiting[0].Month).ToList();
            waiting.RemoveAll(next.Contains);
            isWorking = next.Count > 0;
            return next;
        }
    }

    /// <summary>Opens as many as one transaction takes, and finds those that were opened before; returns who is still without a ticket.</summary>
    private async Task<List<Opening>> TryOpenAsync(List<Opening> together)
    {
        var month = together[0].Month;
        var counting = tables.FindAsync(DeskKeys.Counter(month), CancellationToken.None);
        var records = await Task.WhenAll(together.Select(RecordAsync));
        var counter = await counting;
        await Task.WhenAll(together.Zip(records).Select(one => one.Second is { } record ? FindAgainAsync(one.First, record) : Task.CompletedTask));

        var fresh = together.Where((_, at) => records[at] is null).ToList();
        var transaction = new OpeningTransaction(month, counter);
        var left = fresh.Where(opening => !transaction.Add(opening)).ToList();
        if (transaction.IsEmpty)
        {
            return left;
        }

        if (counter is null)
        {
            // Before the month has a ticket it is listed, so that nothing which goes through the months can miss one.
            await tables.CommitAsync([new RowChange.Insert(DeskKeys.Month(month), DeskBodies.Of(month.ToString()))], CancellationToken.None);
        }

        if (await tables.CommitAsync(transaction.Changes, CancellationToken.None) is not CommitResult.Committed)
        {
            return fresh;
        }

        foreach (var (opening, change) in transaction.Openings)
        {
            opened(change);
            opening.Succeed(change.Ticket);
        }

        return left;
    }

    /// <summary>The record of the ticket that the operation opened before; null when it opened none.</summary>
    private async Task<StoredRow?> RecordAsync(Opening opening) =>
        (await Task.WhenAll(opening.Records.Select(key => tables.FindAsync(key, CancellationToken.None)))).FirstOrDefault(row => row is not null);

    private async Task FindAgainAsync(Opening opening, StoredRow record)
    {
        try
        {
            var ticket = await tables.FindAsync(DeskKeys.Ticket(DeskBodies.Read<TicketId>(record)), CancellationToken.None);
            opening.Succeed(DeskBodies.ReadTicket(ticket ?? throw new KeyNotFoundException($"The ticket of {record.Key} is gone.")));
        }
        catch (Exception exception)
        {
            // It concerns this opening alone: the others are opened.
            opening.Fail(exception);
        }
    }
}
