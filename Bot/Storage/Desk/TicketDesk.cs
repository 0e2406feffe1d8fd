using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// The ticket desk over the storage seam: every operation reads its rows, decides, and stores all it changes in one transaction under
/// the ETags that were read. Whoever loses a race reads and decides again.
/// </summary>
/// <remarks>Errors of the store (<see cref="StorageUnavailableException"/>, <see cref="StorageLimitException"/>) come through.</remarks>
public sealed class TicketDesk(ITableStore tables, PostSignal signal, TimeProvider? time = null) : ITicketDesk
{
    /// <summary>How often a lost race is run again. In each round one of the racers succeeds, so it ends far below this.</summary>
    private const int MaxRounds = 200;

    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private readonly TicketCopies copies = new();

    private readonly DeskLookups lookups = new(tables);

    private readonly TicketOpenings openings = new(tables, MaxRounds, change => Signal(signal, change));

    public Task<Ticket> OpenAsync(string operation, DateTimeOffset now, Func<TicketId, TicketChange> open, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return openings.OpenAsync(new Opening(operation, now, open, cancellationToken));
    }

    public async Task<Ticket?> FindAsync(TicketId id, CancellationToken cancellationToken) =>
        await tables.FindAsync(DeskKeys.Ticket(id), cancellationToken) is { } row ? copies.Of(id, row) : null;

    public async Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(
        TicketId id, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken) =>
        await ApplyAsync(id, null, operation, decide, [], cancellationToken) ?? throw LostEveryRound();

    public async Task<DeskAnswer<TOutcome>> ApplyAsync<TOutcome>(
        Ticket known, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, CancellationToken cancellationToken) =>
        await ApplyAsync(known.Id, known, operation, decide, [], cancellationToken) ?? throw LostEveryRound();

    /// <summary>Applies a decision together with changes of other rows of the ticket's month; null when one of those rows is no longer as it was read.</summary>
    internal Task<DeskAnswer<TOutcome>?> ApplyAsync<TOutcome>(
        TicketId id, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, IReadOnlyList<RowChange> along, CancellationToken cancellationToken) =>
        ApplyAsync(id, null, operation, decide, along, cancellationToken);

    public Task<ImmutableArray<Note>> NotesAsync(TicketId id, CancellationToken cancellationToken) =>
        NoteRows.JoinAsync(id, tables.RangeAsync(DeskKeys.Notes(id), null, cancellationToken));

    public Task<TicketId?> FindMessageAsync(string message, CancellationToken cancellationToken) => lookups.MessageAsync(message, cancellationToken);

    public async Task<ImmutableArray<PendingPost>> PendingPostsAsync(TicketId id, CancellationToken cancellationToken)
    {
        var posts = new List<PendingPost>();
        await foreach (var row in tables.RangeAsync(DeskKeys.Posts(id), null, cancellationToken))
        {
            var pending = DeskBodies.Read<PostRow>(row);
            posts.Add(pending.Post with { Failure = pending.Failure });
        }

        return [.. posts.OrderBy(post => post.CreatedAt).ThenBy(post => post.Id, StringComparer.Ordinal)];
    }

    public Ticket? LastSeen(TicketId id) => copies.Newest(id);

    public Task<ImmutableArray<SimilarTicket>> SimilarAsync(ImmutableArray<TicketSign> signs, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken) =>
        lookups.SimilarAsync(signs, since, now, cancellationToken);

    public Task<ImmutableArray<TicketId>> OutagesAsync(
        ImmutableArray<TicketSign> signs, DateTimeOffset now, CancellationToken cancellationToken) =>
        lookups.OutagesAsync(signs, now, cancellationToken);

    public Task<ImmutableArray<TicketId>> OpenTicketsAsync(PersonId engineer, DateTimeOffset now, CancellationToken cancellationToken) =>
        lookups.OpenAsync(engineer, now, cancellationToken);

    private async Task<DeskAnswer<TOutcome>?> ApplyAsync<TOutcome>(
        TicketId id, Ticket? known, string operation, Func<Ticket, DeskDecision<TOutcome>> decide, IReadOnlyList<RowChange> along, CancellationToken cancellationToken)
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

            var after = TicketRows.Remembering(CaseFollowUp.Complete(ticket, change, clock.GetUtcNow()), id, operation);
            var indexed = await IndexAsync(ticket, after.Ticket, cancellationToken);
            var result = await tables.CommitAsync(
                [new RowChange.Replace(key, DeskBodies.Of(after.Ticket), etag), .. TicketRows.Added(ticket, after).Where(added => !pending.Contains(added.Key)), .. indexed, .. along],
                cancellationToken);
            switch (result)
            {
                case CommitResult.Committed committed:
                    copies.Keep(after.Ticket, committed.ETags[key.Row]);
                    Signal(after);
                    return new DeskAnswer<TOutcome>.Applied { Ticket = after.Ticket, Outcome = outcome };
                case CommitResult.Conflicted { Reason: ConflictReason.Exists } conflict when TicketRows.MayBeThere(after, conflict.Key):
                    // The same decision has asked for this post before, or the message was taken before: neither is written twice.
                    pending = pending.Add(conflict.Key);
                    break;
                case CommitResult.Conflicted conflict when along.Any(change => change.Key == conflict.Key):
                    return null;
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

    /// <summary>
    /// What a change of the ticket changes in the index: mostly nothing. A row that is not there is left out: the ticket may be older than its
    /// kind, and where another instance has removed it the ticket's own ETag says so.
    /// </summary>
    private async Task<IReadOnlyList<RowChange>> IndexAsync(Ticket before, Ticket after, CancellationToken cancellationToken)
    {
        if (TicketRows.SamePlaces(before, after))
        {
            return [];
        }

        var (places, taken) = (TicketRows.PlacesOf(before), TicketRows.PlacesOf(after));
        var left = await Task.WhenAll(places.Keys.Except(taken.Keys).Select(place => tables.FindAsync(place, cancellationToken)));
        return
        [
            .. left.OfType<StoredRow>().Select(row => new RowChange.Delete(row.Key, row.ETag)),
            .. taken.Where(place => !places.ContainsKey(place.Key)).Select(place => new RowChange.Insert(place.Key, place.Value)),
        ];
    }

    private void Signal(TicketChange change) => Signal(signal, change);

    private static void Signal(PostSignal signal, TicketChange change)
    {
        if (change.Posts is not [])
        {
            signal.Raise(change.Ticket.Id);
        }
    }
}
