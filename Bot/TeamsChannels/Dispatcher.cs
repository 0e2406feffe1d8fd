using System.Collections.Immutable;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Delivers the pending posts of a ticket: claims them, sends them, and stores the proof in the transaction that removes them. At least once: whatever dies in between is
/// sent again by whoever finds the lease run out.
/// </summary>
public sealed class Dispatcher(Outbox outbox, PostSender sender, ArrivedPosts arrived, UndeliveredPosts undelivered, DeliveryMetrics metrics, TimeProvider time, ILogger<Dispatcher> log)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    /// <summary>So long after it was claimed a post can still be sent within its lease.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    /// <summary>In characters: Teams takes about 100 KB, as UTF-16 and with what is around it.</summary>
    private const int LongestMessage = 30_000;

    /// <summary>A notice to the engineer or a card's new state is of no use a day later.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    /// <param name="cancellationToken">Ends the claiming; what is claimed is delivered.</param>
    public async Task DeliverAsync(TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            var claimedAt = time.GetTimestamp();
            var claimed = await outbox.ClaimAsync(id, time.GetUtcNow(), cancellationToken);
            var groups = claimed
                .GroupBy(claim => (Together(claim.Post), arrived.Known(id, claim)))
                .ToLookup(group => RoundOf(group.First().Post.Place));

            // A thread has to be begun before anything is written into it, and what became of the others is shown last; the rest waits for nobody.
            await Task.WhenAll(groups[1].Select(group => DeliverAsync(id, [.. group], group.Key.Item2)));
            foreach (var later in (int[])[2, 3])
            {
                await Task.WhenAll(groups[later].Select(group => time.GetElapsedTime(claimedAt) <= Fresh
                    ? DeliverAsync(id, [.. group], group.Key.Item2)
                    : outbox.DeferAsync(id, [.. group], null, time.GetUtcNow(), CancellationToken.None)));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A call that its client gave up is cancelled too: only the end of the program ends the deliveries.
            DeliveryLog.RoundFailed(log, id, exception);
        }
    }

    private static int RoundOf(PostPlace place) => place switch
    {
        PostPlace.Thread or PostPlace.Card => 2,
        PostPlace.LiveCard => 3,
        _ => 1,
    };

    /// <summary>Posts with the same key go out as one message. What is proven, or told of when it fails, goes alone.</summary>
    private static (PostPlace, string?) Together(PendingPost post) => post.Place switch
    {
        PostPlace.Channel or PostPlace.TeamLeader => (post.Place, post.Id),
        PostPlace.Engineer => (post.Place, null),
        PostPlace.Thread when AddedConcern.IsOne(post.Id) => (post.Place, post.Id),
        _ => (post.Place, post.Of),
    };

    /// <summary>
    /// Delivers posts that go to one place. The end of the program does not end it: it has a time of its own, and what was sent is to be proven. What is too long for one
    /// message follows at once in the next.
    /// </summary>
    /// <param name="known">How they arrived, if they did already.</param>
    private async Task DeliverAsync(TicketId id, ImmutableArray<ClaimedPost> group, SendOutcome.Sent? known)
    {
        var length = 0;
        ImmutableArray<ClaimedPost> claims = [.. group.TakeWhile((claim, index) => (length += claim.Post.Title.Length) <= LongestMessage || index == 0)];
        if (claims.Length < group.Length)
        {
            await outbox.DeferAsync(id, group[claims.Length..], null, time.GetUtcNow(), CancellationToken.None);
        }

        var first = claims[0].Post;
        switch (known ?? await sender.SendAsync(id, [.. claims.Select(claim => claim.Post)], CancellationToken.None))
        {
            case SendOutcome.Sent sent:
                await arrived.SettleAsync(id, claims, sent, CancellationToken.None);
                metrics.Delivered(first.Place.ToString(), time.GetUtcNow() - first.CreatedAt);
                DeliveryLog.Delivered(log, id, first.Id);
                break;
            case SendOutcome.Failed failed when IsGivenUp(first, failed):
                metrics.Failed(first.Place.ToString());
                await outbox.SettleAsync(id, claims, _ => null, CancellationToken.None);
                break;
            case SendOutcome.Failed failed:
                metrics.Failed(first.Place.ToString());
                await outbox.DeferAsync(id, claims, failed.Reason, time.GetUtcNow() + Wait(claims[0].Attempts, failed), CancellationToken.None);
                await undelivered.TellAsync(claims, failed, CancellationToken.None);
                break;
            case SendOutcome.TooEarly when IsGivenUp(first, null):
                await outbox.SettleAsync(id, claims, _ => null, CancellationToken.None);
                break;
            default:
                await outbox.DeferAsync(id, claims, null, time.GetUtcNow() + Soon, CancellationToken.None);
                break;
        }
    }

    /// <summary>An escalation is never given up. One of several Team Leaders is, who cannot be reached while another was told.</summary>
    private bool IsGivenUp(PendingPost post, SendOutcome.Failed? failed) =>
        (post.Place is PostPlace.Engineer or PostPlace.Card or PostPlace.LiveCard || post.To is not null) && ((post.To is not null && failed is { Final: true }) || time.GetUtcNow() - post.CreatedAt > Stale);

    private static TimeSpan Wait(int attempts, SendOutcome.Failed failed)
    {
        var wait = failed.Final || attempts >= 4 ? PostRow.LongestWait : Soon * (1 << attempts);
        return failed.RetryAfter > wait ? Least(failed.RetryAfter.Value, PostRow.LongestPause) : wait;
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
