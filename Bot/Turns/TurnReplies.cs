using LeanTechBot.Bot.Resilience;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Polly;
using Polly.Registry;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Bounds what a turn sends. A reply that the channel does not take for now is sent by <see cref="LateReplies"/>, and the turn goes on as if it had been sent: what it
/// tells is stored. What the channel refuses for good is the turn's own fault to answer.
/// </summary>
public sealed class TurnReplies(ResiliencePipelineProvider<string> pipelines, LateReplies late, ILogger<TurnReplies> log) : Microsoft.Bot.Builder.IMiddleware
{
    private readonly ResiliencePipeline pipeline = pipelines.GetPipeline(ReplyPipeline.Name);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((_, replies, send) => SendAsync(replies, send));
        turnContext.OnUpdateActivity((_, _, update) => BoundedAsync(update));
        return next(cancellationToken);
    }

    private async Task<ResourceResponse[]> SendAsync(List<Activity> replies, Func<Task<ResourceResponse[]>> send)
    {
        try
        {
            return await BoundedAsync(send);
        }
        catch (Exception exception) when (replies.All(reply => reply.Type == ActivityTypes.Message) && (ConnectorPipeline.MaySucceed(exception) || exception is OperationCanceledException))
        {
            TurnLog.ReplyLate(log, exception);
            late.Add(replies);
            return [.. replies.Select(_ => new ResourceResponse())];
        }
    }

    /// <summary>Sending takes no token: what is left behind ends with the turn's own.</summary>
    private async Task<T> BoundedAsync<T>(Func<Task<T>> call) => await pipeline.ExecuteAsync(static async (call, token) => await call().WaitAsync(token), call, CancellationToken.None);
}
