using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>
/// The pending posts of all tickets, as the dispatchers of all instances see them: claimed under ETag and lease, removed in one transaction with the proof that they arrived,
/// or put back with the reason why not. A dispatcher that dies loses its lease, and nothing else.
/// </summary>
public sealed class Outbox(ITableStore tables, TicketDesk desk, DeskLookups lookups)
{
    /// <summary>Longer than all attempts of one delivery together.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>So many posts are claimed together: they leave room in the transaction that removes them for their proof.</summary>
    private const int MostPosts = TransactionLimits.MaxChanges / 2;

    /// <summary>So long may they be together: they leave room for what is noted on each. The first one is claimed whatever its length.</summary>
    private const int MostLength = TransactionLimits.MaxTotalLength / 2;

    /// <summary>So often a claim is tried anew at once; a sweep follows in seconds.</summary>
    private const int MostAttempts = 5;

    /// <summary>What is due in the months given; null for all of them.</summary>
    public async Task<DueWork> DueAsync(ImmutableArray<TicketMonth>? months, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (posts, watched, failing, unreadable) = (new HashSet<TicketId>(), new List<TicketId>(), new List<TicketId>(), new List<string>());
        foreach (var month in months ?? await lookups.MonthsAsync(cancellationToken))
        {
            await foreach (var row in tables.RangeAsync(DeskKeys.Due(month), null, cancellationToken))
            {
                if (!DeskKeys.IsPost(row.Key) && DeskBodies.TryRead<TicketId>(row, out var waiting))
                {
                    watched.Add(waiting);
                }
                else if (DeskKeys.IsPost(row.Key) && DeskBodies.TryRead<PostRow>(row, out var post))
                {
                    failing.AddRange(post.Failure is null ? [] : [post.Post.Ticket]);
                    posts.UnionWith(post.IsDue(now) ? [post.Post.Ticket] : []);
                }
                else
                {
                    unreadable.Add($"{row.Key}");
                }
            }
        }

        return new DueWork([.. posts], [.. watched], [.. failing], [.. unreadable]);
    }

    /// <summary>
    /// Claims posts of a ticket that are due, the most urgent first and the oldest of them, as many as go together; empty when there are none. Where another dispatcher was
    /// faster with one of them, the others are claimed all the same: a security case does not wait for the next sweep because of a notice beside it.
    /// </summary>
    public async Task<ImmutableArray<ClaimedPost>> ClaimAsync(TicketId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ImmutableArray<ClaimedPost>? claimed = null;
        for (var attempt = 0; claimed is null && attempt < MostAttempts; attempt++)
        {
            claimed = await TryClaimAsync(id, now, cancellationToken);
        }

        return claimed ?? [];
    }

    /// <summary>The posts arrived: they are pending no more, and the ticket says so, together or not at all. False when another dispatcher has taken them over meanwhile.</summary>
    /// <param name="proof">What the ticket says of it; a null change says nothing.</param>
    public async Task<bool> SettleAsync(TicketId id, ImmutableArray<ClaimedPost> posts, Func<Ticket, TicketChange?> proof, CancellationToken cancellationToken)
    {
        RowChange[] removed = [.. posts.Select(claim => new RowChange.Delete(DeskKeys.Post(id, claim.Post.Id), claim.ETag))];
        var said = await desk.ApplyAsync<bool>(
            id, $"delivered:{posts[0].Post.Id}:{posts[0].ETag}", ticket => proof(ticket) is { } change ? new(change, true) : new(null, false), removed, cancellationToken);
        return said switch
        {
            null => false,
            DeskAnswer<bool>.Applied { Outcome: false } => await tables.CommitAsync(removed, cancellationToken) is CommitResult.Committed,
            _ => true,
        };
    }

    /// <summary>The escalation itself comes first, however many of its reminders and updates wait: those of a thread can only follow it.</summary>
    private static int Urgency(PostPlace place) => place switch
    {
        PostPlace.Channel => 0,
        PostPlace.TeamLeader => 1,
        PostPlace.Engineer => 2,
        PostPlace.LiveCard => 4,
        _ => 3,
    };

    /// <summary>The posts did not arrive: they wait for their next attempt, and say why.</summary>
    public Task DeferAsync(TicketId id, ImmutableArray<ClaimedPost> posts, string? failure, DateTimeOffset nextAt, CancellationToken cancellationToken) => tables.CommitAsync(
        [
            .. posts.Select(claim => new RowChange.Replace(
                DeskKeys.Post(id, claim.Post.Id),
                DeskBodies.Of(new PostRow { Post = claim.Post, Attempts = claim.Attempts + (failure is null ? 0 : 1), NextAt = nextAt, Failure = failure }),
                claim.ETag)),
        ],
        cancellationToken);

    /// <summary>Null when another dispatcher was faster.</summary>
    private async Task<ImmutableArray<ClaimedPost>?> TryClaimAsync(TicketId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = new List<(StoredRow Row, PostRow Post)>();
        await foreach (var row in tables.RangeAsync(DeskKeys.Posts(id), null, cancellationToken))
        {
            if (DeskBodies.TryRead<PostRow>(row, out var post) && post.IsDue(now))
            {
                due.Add((row, post));
            }
        }

        var length = 0;
        var together = due.OrderBy(item => Urgency(item.Post.Post.Place)).ThenBy(item => item.Post.Post.CreatedAt).Take(MostPosts)
            .TakeWhile((item, index) => (length += item.Row.Body.Length) <= MostLength || index == 0).ToList();
        if (together is [])
        {
            return [];
        }

        return await tables.CommitAsync(
                [.. together.Select(item => new RowChange.Replace(item.Row.Key, DeskBodies.Of(item.Post with { LeasedUntil = now + Lease }), item.Row.ETag))], cancellationToken)
            is CommitResult.Committed committed
            ? [.. together.Select(item => new ClaimedPost(item.Post.Post, item.Post.Attempts, committed.ETags[item.Row.Key.Row]))]
            : null;
    }
}
