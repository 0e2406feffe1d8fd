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
/// Stores that posts arrived. Without that they are sent again when their lease ends, so a store that is away just then is tried anew by <see cref="ProofPipeline"/>.
/// </summary>
public sealed class ArrivedPosts(Outbox outbox, ThreadBook threads, ResiliencePipelineProvider<string> pipelines, TimeProvider time, ILogger<ArrivedPosts> log)
{
    private readonly ResiliencePipeline proofs = pipelines.GetPipeline(ProofPipeline.Name);

    public async Task SettleAsync(TicketId id, ImmutableArray<ClaimedPost> claims, SendOutcome.Sent sent, CancellationToken cancellationToken)
    {
        var (first, arrivedAt) = (claims[0].Post, time.GetUtcNow());

        // The thread first, for after the proof nobody comes back to it; but the proof does not wait for it.
        var isKept = first.Place != PostPlace.Channel || await TryKeepAsync(sent.ConversationId, id, cancellationToken);
        await proofs.ExecuteAsync(async token => await outbox.SettleAsync(id, claims, ticket => DeliveryProof.Of(ticket, first, sent, arrivedAt), token), cancellationToken);
        if (!isKept)
        {
            await KeepAsync(sent.ConversationId, id, cancellationToken);
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
