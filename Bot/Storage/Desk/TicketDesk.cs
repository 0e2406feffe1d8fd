using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// The ticket desk over the storage seam: every operation reads its rows, decides, and stores all it changes in one transaction under
/// the ETags that were read. Whoever loses a race reads and decides again.
/// </summary>
/// <remarks>Errors of the store (<see cref="StorageUnavailableException"/>, <see cref="StorageLimitException"/>) come through.</remarks>
public sealed class TicketDesk(ITableStore tables) : ITicketDesk
{
    /// <summary>How often a lost race is run again. In each round one of the racers succeeds, so it ends far below this.</summary>
    private const int MaxRounds = 200;

    // Openings of one instance queue here for the month's counter, instead of losing races against each other.
    private readonly SemaphoreSlim opening = new(1);

    private readonly TicketCopies copies = new();

    public async Task<Ticket> OpenAsync(string operation, DateTimeOffset now, Func<TicketId, TicketChange> open, CancellationToken cancellationToken)
    {
        await opening.WaitAsync(cancellationToken);
        try
        {
            for (var round = 0; round < MaxRounds; round++)
            {
                if (await TryOpenAsync(operation, TicketMonth.Of(now), open, cancellationToken) is { } ticket)
                {
                    return ticket;
                }
            }
        }
        finally
        {
            opening.Release();
        }

        throw LostEveryRound();
    }

    public async Task<Ticket?> FindAsync(TicketId id, CancellationToken cancellationToken) =>
        await tables.FindAsync(DeskKeys.Ticket(id), cancellationToken) is { } row ? copies.Of(id, row) : null;

    public Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(
        TicketId id, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken) =>
        ApplyAsync(id, null, operation, decide, cancellationToken);

    public Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(
        Ticket known, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken) =>
        ApplyAsync(known.Id, known, operation, decide, cancellationToken);

    public Task<ImmutableArray<Note>> NotesAsync(TicketId id, CancellationToken cancellationToken) =>
        NoteRows.JoinAsync(id, tables.RangeAsync(DeskKeys.Notes(id), null, cancellationToken));

    public async Task<ImmutableArray<PendingPost>> PendingPostsAsync(TicketId id, CancellationToken cancellationToken)
    {
        var posts = new List<PendingPost>();
        await foreach (var row in tables.RangeAsync(DeskKeys.Posts(id), null, cancellationToken))
        {
            posts.Add(DeskBodies.Read<PendingPost>(row));
        }

        return [.. posts.OrderBy(post => post.CreatedAt).ThenBy(post => post.Id, StringComparer.Ordinal)];
    }

    public async Task<ImmutableArray<TicketId>> OpenTicketsAsync(string engineerUserId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var month = TicketMonth.Of(now);
        var found = await Task.WhenAll(
            OpenInAsync(month, engineerUserId, cancellationToken), OpenInAsync(month.Previous, engineerUserId, cancellationToken));
        return [.. found.SelectMany(ids => ids)];
    }

    private async Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(
        TicketId id, Ticket? known, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken)
    {
        var key = DeskKeys.Ticket(id);
        var pending = ImmutableHashSet<TableKey>.Empty;
        for (var round = 0; round < MaxRounds; round++)
        {
            // Only the first round may stand on what the turn has read: whoever lost a race reads.
            var (ticket, etag) = round == 0 && known is not null && copies.ETagOf(known) is { } current ? (known, current) : await ReadAsync(id, cancellationToken);
            if (ticket.Operations.Contains(operation))
            {
                return new DeskAnswer<TOutcome>.Repeated { Ticket = ticket };
            }

            var (change, outcome) = decide(ticket);
            if (change is null)
            {
                return new DeskAnswer<TOutcome>.Applied { Ticket = ticket, Outcome = outcome };
            }

            var after = TicketRows.Remembering(change, id, operation);
            var indexed = await IndexAsync(ticket, after.Ticket, cancellationToken);
            var result = indexed is null ? null : await tables.CommitAsync(
                [new RowChange.Replace(key, DeskBodies.Of(after.Ticket), etag), .. TicketRows.Added(after).Where(added => !pending.Contains(added.Key)), .. indexed],
                cancellationToken);
            switch (result)
            {
                case CommitResult.Committed committed:
                    copies.Keep(after.Ticket, committed.ETags[key.Row]);
                    return new DeskAnswer<TOutcome>.Applied { Ticket = after.Ticket, Outcome = outcome };
                case CommitResult.Conflicted { Reason: ConflictReason.Exists } conflict when TicketRows.IsPost(after, conflict.Key):
                    // The same decision has asked for this post before: it is pending already and not asked for twice.
                    pending = pending.Add(conflict.Key);
                    break;
            }
        }

        throw LostEveryRound();
    }

    private async Task<(Ticket Ticket, string ETag)> ReadAsync(TicketId id, CancellationToken cancellationToken)
    {
        var row = await tables.FindAsync(DeskKeys.Ticket(id), cancellationToken) ?? throw new KeyNotFoundException($"There is no ticket {id}.");
        return (copies.Of(id, row), row.ETag);
    }

    private static StorageUnavailableException LostEveryRound() => new($"The rows of a ticket changed {MaxRounds} times while they were to be changed.");

    /// <summary>Opens the ticket under the next number, or finds the one that the operation opened before; null when another took the number.</summary>
    private async Task<Ticket?> TryOpenAsync(string operation, TicketMonth month, Func<TicketId, TicketChange> open, CancellationToken cancellationToken)
    {
        var (counterKey, openedKey) = (DeskKeys.Counter(month), DeskKeys.Opened(month, operation));
        var rows = await Task.WhenAll(tables.FindAsync(counterKey, cancellationToken), tables.FindAsync(openedKey, cancellationToken));
        if (rows is [_, { } opened])
        {
            return await FindAsync(DeskBodies.Read<TicketId>(opened), cancellationToken);
        }

        var counter = rows[0];
        var number = counter is null ? 1 : DeskBodies.Read<int>(counter) + 1;
        if (number > TicketId.MaxNumber)
        {
            throw new InvalidOperationException($"The month {month} has used up its {TicketId.MaxNumber} ticket numbers.");
        }

        var id = new TicketId(month, number);
        var change = TicketRows.Remembering(open(id), id, operation);
        List<RowChange> changes =
        [
            counter is null ? new RowChange.Insert(counterKey, DeskBodies.Of(number)) : new RowChange.Replace(counterKey, DeskBodies.Of(number), counter.ETag),
            new RowChange.Insert(DeskKeys.Ticket(id), DeskBodies.Of(change.Ticket)),
            new RowChange.Insert(openedKey, DeskBodies.Of(id)),
            .. TicketRows.Added(change),
        ];
        if (TicketRows.PlaceOf(change.Ticket) is { } place)
        {
            changes.Add(TicketRows.Listed(place, id));
        }

        return await tables.CommitAsync(changes, cancellationToken) is CommitResult.Committed ? change.Ticket : null;
    }

    /// <summary>What a change of the ticket changes in the index: mostly nothing. Null when the index has changed since the ticket was read.</summary>
    private async Task<IReadOnlyList<RowChange>?> IndexAsync(Ticket before, Ticket after, CancellationToken cancellationToken)
    {
        var (left, taken) = (TicketRows.PlaceOf(before), TicketRows.PlaceOf(after));
        if (left == taken)
        {
            return [];
        }

        var changes = new List<RowChange>();
        if (left is { } old)
        {
            if (await tables.FindAsync(old, cancellationToken) is not { } row)
            {
                return null;
            }

            changes.Add(new RowChange.Delete(old, row.ETag));
        }

        if (taken is { } place)
        {
            changes.Add(TicketRows.Listed(place, after.Id));
        }

        return changes;
    }

    private async Task<List<TicketId>> OpenInAsync(TicketMonth month, string engineer, CancellationToken cancellationToken)
    {
        var ids = new List<TicketId>();
        await foreach (var row in tables.RangeAsync(DeskKeys.OpenOf(month, engineer), null, cancellationToken))
        {
            ids.Add(DeskBodies.Read<TicketId>(row));
        }

        ids.Reverse();
        return ids;
    }
}
