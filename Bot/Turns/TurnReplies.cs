using LeanTechBot.Bot.Resilience;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Polly;
using Polly.Registry;
using Polly.Timeout;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Bounds what a turn sends, all of it together. A reply that the channel does not take for now is sent by <see cref="LateReplies"/>, with those that come after it, and
/// the turn goes on as if it had been sent: what it tells is stored. What the channel refuses for good is the turn's own fault to answer.
/// </summary>
public sealed class TurnReplies(ResiliencePipelineProvider<string> pipelines, LateReplies late, TimeProvider time, ILogger<TurnReplies> log) : Microsoft.Bot.Builder.IMiddleware
{
    private readonly ResiliencePipeline pipeline = pipelines.GetPipeline(ReplyPipeline.Name);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var budget = new ReplyBudget();
        turnContext.OnSendActivities((_, replies, send) => SendAsync(budget, replies, send));
        turnContext.OnUpdateActivity((_, _, update) => BoundedAsync(budget, budget.HasTime, update));
        return next(cancellationToken);
    }

    private async Task<ResourceResponse[]> SendAsync(ReplyBudget budget, List<Activity> replies, Func<Task<ResourceResponse[]>> send)
    {
        // A click's own answer needs no call of the channel.
        if (replies.All(reply => reply.Type == ActivityTypesEx.InvokeResponse))
        {
            return await send();
        }

        try
        {
            return await BoundedAsync(budget, budget.HasTime && !budget.IsBehind, send);
        }
        catch (Exception exception) when (replies.All(reply => reply.Type == ActivityTypes.Message) && (ConnectorPipeline.MaySucceed(exception) || exception is OperationCanceledException))
        {
            TurnLog.ReplyLate(log, exception);
            budget.Late = late.Add(replies, budget.Late);
            return [.. replies.Select(_ => new ResourceResponse())];
        }
    }

    /// <summary>Sending takes no token: what is left behind ends with the turn's own.</summary>
    private async Task<T> BoundedAsync<T>(ReplyBudget budget, bool isOpen, Func<Task<T>> call)
    {
        if (!isOpen)
        {
            throw new TimeoutRejectedException("The turn waits for the channel no longer.");
        }

        var (context, begun) = (ResilienceContextPool.Shared.Get(), time.GetTimestamp());
        context.Properties.Set(ReplyPipeline.Left, budget.Left);
        try
        {
            return await pipeline.ExecuteAsync(static async (context, call) => await call().WaitAsync(context.CancellationToken), context, call);
        }
        finally
        {
            budget.Left -= time.GetElapsedTime(begun);
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
