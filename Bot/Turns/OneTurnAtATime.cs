using System.Threading.RateLimiting;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Takes the turns of one conversation one after the other, so that a double click's second turn sees what the first one did. Across instances the operation
/// keys on the ticket do the same for what is stored.
/// </summary>
public sealed class OneTurnAtATime(IHttpContextAccessor? http = null) : Microsoft.Bot.Builder.IMiddleware, IDisposable
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
        var turn = await turns.AcquireAsync(turnContext.Activity.Conversation?.Id ?? "", cancellationToken: cancellationToken);
        if (!turn.IsAcquired)
        {
            turn.Dispose();
            throw new TurnRefusedException("Too many messages at once. Wait a moment, then send it again.");
        }

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            EndAfterAnswer(turn);
        }
    }

    /// <summary>Ends when no turn of a conversation is on and the last one is answered: what is sent then is newer than the answer.</summary>
    public async Task WhenAnsweredAsync(string conversation, CancellationToken cancellationToken)
    {
        using var turn = await turns.AcquireAsync(conversation, cancellationToken: cancellationToken);
    }

    /// <summary>A click's answer is written after the turn: the turn ends with it.</summary>
    private void EndAfterAnswer(RateLimitLease turn)
    {
        if (http?.HttpContext?.Response is { } response)
        {
            response.OnCompleted(() =>
            {
                turn.Dispose();
                return Task.CompletedTask;
            });
        }
        else
        {
            turn.Dispose();
        }
    }

    public void Dispose() => turns.Dispose();
}
