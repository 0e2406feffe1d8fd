using System.Collections.Concurrent;
using System.Collections.Immutable;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Polly;
using Polly.Registry;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Stores that posts arrived. Without that they are sent again when their lease ends, so a store that is away just then is tried anew by <see cref="ProofPipeline"/>, and
/// what is not stored then is remembered: whoever of this instance claims the post again only proves it.
/// </summary>
public sealed class ArrivedPosts(Outbox outbox, ThreadBook threads, ResiliencePipelineProvider<string> pipelines, TimeProvider time, ILogger<ArrivedPosts> log)
{
    /// <summary>More than an outage leaves open; those of a longer one are sent again rather than held for ever.</summary>
    private const int Most = 10_000;

    /// <summary>By the instant too: a post that is to be sent again, because its thread is lost, has the id it had.</summary>
    private readonly ConcurrentDictionary<(TicketId Ticket, string Post, DateTimeOffset CreatedAt), SendOutcome.Sent> unproven = new();
    private readonly ResiliencePipeline proofs = pipelines.GetPipeline(ProofPipeline.Name);

    /// <summary>How a post arrived, if it did and that is not stored yet; null when it is to be sent.</summary>
    public SendOutcome.Sent? Known(TicketId id, ClaimedPost claim) => unproven.GetValueOrDefault(Key(id, claim));

    public async Task SettleAsync(TicketId id, ImmutableArray<ClaimedPost> claims, SendOutcome.Sent sent, CancellationToken cancellationToken)
    {
        var (first, arrivedAt) = (claims[0].Post, time.GetUtcNow());
        if (unproven.Count >= Most)
        {
            unproven.Clear();
        }

        foreach (var claim in claims)
        {
            unproven[Key(id, claim)] = sent;
        }

        // The thread first, for after the proof nobody comes back to it; but the proof does not wait for it.
        var isKept = first.Place != PostPlace.Channel || await TryKeepAsync(sent.ConversationId, id, cancellationToken);
        if (await proofs.ExecuteAsync(async token => await ProveAsync(id, claims, ticket => DeliveryProof.Of(ticket, first, sent, arrivedAt), token), cancellationToken))
        {
            foreach (var claim in claims)
            {
                unproven.TryRemove(Key(id, claim), out _);
            }
        }

        if (!isKept)
        {
            await KeepAsync(sent.ConversationId, id, cancellationToken);
        }
    }

    private static (TicketId, string, DateTimeOffset) Key(TicketId id, ClaimedPost claim) => (id, claim.Post.Id, claim.Post.CreatedAt);

    private async Task<bool> ProveAsync(TicketId id, ImmutableArray<ClaimedPost> claims, Func<Ticket, TicketChange?> proof, CancellationToken cancellationToken)
    {
        try
        {
            return await outbox.SettleAsync(id, claims, proof, cancellationToken);
        }
        catch (StorageLimitException exception)
        {
            // The ticket has no room for it. Pending for ever, the post would be sent for ever.
            DeliveryLog.ProofTooLong(log, id, exception);
            return await outbox.SettleAsync(id, claims, _ => null, cancellationToken);
        }
    }

    /// <summary>A thread that cannot be stored is no reason to begin another: the post stands in it.</summary>
    private async Task KeepAsync(string thread, TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            await proofs.ExecuteAsync(async token => await threads.KeepAsync(thread, id, token), cancellationToken);
        }
        catch (StorageUnavailableException exception)
        {
            DeliveryLog.ThreadNotKept(log, id, exception);
        }
    }

    private async Task<bool> TryKeepAsync(string thread, TicketId id, CancellationToken cancellationToken)
    {
        try
        {
            await threads.KeepAsync(thread, id, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is StorageUnavailableException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
