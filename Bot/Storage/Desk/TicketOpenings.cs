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
        var rows = await Task.WhenAll(together.Select(opening => opening.Opened).Prepend(DeskKeys.Counter(month)).Select(key => tables.FindAsync(key, CancellationToken.None)));
        var fresh = new List<Opening>();
        foreach (var (opening, row) in together.Zip(rows.Skip(1)))
        {
            if (row is null)
            {
                fresh.Add(opening);
            }
            else
            {
                var ticket = await tables.FindAsync(DeskKeys.Ticket(DeskBodies.Read<TicketId>(row)), CancellationToken.None);
                opening.Succeed(DeskBodies.ReadTicket(ticket ?? throw new KeyNotFoundException($"The ticket of {row.Key} is gone.")));
            }
        }

        var transaction = new OpeningTransaction(month, rows[0]);
        var left = fresh.Where(opening => !transaction.Add(opening)).ToList();
        if (transaction.IsEmpty)
        {
            return left;
        }

        if (rows[0] is null)
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
}
