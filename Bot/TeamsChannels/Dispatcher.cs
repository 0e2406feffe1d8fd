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

    /// <summary>A notice to the engineer or a card's new state is of no use a day later.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    public async Task DeliverAsync(TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            var claimedAt = time.GetTimestamp();
            var claimed = await outbox.ClaimAsync(id, time.GetUtcNow(), cancellationToken);
            var groups = claimed.GroupBy(claim => (Together(claim.Post), arrived.Known(id, claim))).ToLookup(group => group.First().Post.Place is PostPlace.Thread or PostPlace.Card);

            // A thread has to be begun before anything is written into it; the rest waits for nobody.
            await Task.WhenAll(groups[false].Select(group => DeliverAsync(id, [.. group], group.Key.Item2, cancellationToken)));
            await Task.WhenAll(groups[true].Select(group => time.GetElapsedTime(claimedAt) <= Fresh
                ? DeliverAsync(id, [.. group], group.Key.Item2, cancellationToken)
                : outbox.DeferAsync(id, [.. group], null, time.GetUtcNow(), cancellationToken)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A call that its client gave up is cancelled too: only the end of the program ends the deliveries.
            DeliveryLog.RoundFailed(log, id, exception);
        }
    }

    /// <summary>Posts with the same key go out as one message. What is proven, or told of when it fails, goes alone.</summary>
    private static (PostPlace, string?) Together(PendingPost post) => post.Place switch
    {
        PostPlace.Channel or PostPlace.TeamLeader => (post.Place, post.Id),
        PostPlace.Engineer => (post.Place, null),
        PostPlace.Thread when AddedConcern.IsOne(post.Id) => (post.Place, post.Id),
        _ => (post.Place, post.Of),
    };

    /// <param name="known">How they arrived, if they did already.</param>
    private async Task DeliverAsync(TicketId id, ImmutableArray<ClaimedPost> claims, SendOutcome.Sent? known, CancellationToken cancellationToken)
    {
        var first = claims[0].Post;
        switch (known ?? await sender.SendAsync(id, [.. claims.Select(claim => claim.Post)], cancellationToken))
        {
            case SendOutcome.Sent sent:
                await arrived.SettleAsync(id, claims, sent, cancellationToken);
                metrics.Delivered(first.Place.ToString(), time.GetUtcNow() - first.CreatedAt);
                DeliveryLog.Delivered(log, id, first.Id);
                break;
            case SendOutcome.Failed failed when IsGivenUp(first, failed):
                metrics.Failed(first.Place.ToString());
                await outbox.SettleAsync(id, claims, _ => null, cancellationToken);
                break;
            case SendOutcome.Failed failed:
                metrics.Failed(first.Place.ToString());
                await outbox.DeferAsync(id, claims, failed.Reason, time.GetUtcNow() + Wait(claims[0].Attempts, failed), cancellationToken);
                await undelivered.TellAsync(first, claims[0].Attempts + 1, failed, cancellationToken);
                break;
            case SendOutcome.TooEarly when IsGivenUp(first, null):
                await outbox.SettleAsync(id, claims, _ => null, cancellationToken);
                break;
            default:
                await outbox.DeferAsync(id, claims, null, time.GetUtcNow() + Soon, cancellationToken);
                break;
        }
    }

    /// <summary>An escalation is never given up. One of several Team Leaders is, who cannot be reached while another was told.</summary>
    private bool IsGivenUp(PendingPost post, SendOutcome.Failed? failed) =>
        (post.Place is PostPlace.Engineer or PostPlace.Card || post.To is not null) && ((post.To is not null && failed is { Final: true }) || time.GetUtcNow() - post.CreatedAt > Stale);

    private static TimeSpan Wait(int attempts, SendOutcome.Failed failed)
    {
        var wait = failed.Final || attempts >= 4 ? PostRow.LongestWait : Soon * (1 << attempts);
        return failed.RetryAfter > wait ? Least(failed.RetryAfter.Value, PostRow.LongestPause) : wait;
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
