using System.Threading.RateLimiting;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Takes the turns of one conversation one after the other, so that a double click's second turn sees what the first one did. Across instances the operation
/// keys on the ticket do the same for what is stored.
/// </summary>
public sealed class OneTurnAtATime : Microsoft.Bot.Builder.IMiddleware, IDisposable
{
    /// <summary>More turns than this waiting for one conversation is no engineer typing.</summary>
    private const int Waiting = 100;

    private readonly PartitionedRateLimiter<string> turns = PartitionedRateLimiter.Create<string, string>(conversation =>
        RateLimitPartition.GetConcurrencyLimiter(conversation, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = 1,
            QueueLimit = Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var turn = await turns.AcquireAsync(turnContext.Activity.Conversation?.Id ?? "", cancellationToken: cancellationToken);
        if (!turn.IsAcquired)
        {
            throw new TurnRefusedException("Too many messages at once. Wait a moment, then send it again.");
        }

        await next(cancellationToken);
    }

    public void Dispose() => turns.Dispose();
}
