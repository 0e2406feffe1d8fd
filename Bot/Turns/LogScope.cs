using LeanTechBot.Bot.Logging;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>Names the turn in every line it logs, by ids only.</summary>
public sealed class LogScope(ILogger<LogScope> log) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var scope = log.BeginScope("Activity {ActivityId} Conversation {ConversationId}", OneLine.Of(turnContext.Activity.Id), OneLine.Of(turnContext.Activity.Conversation?.Id));
        await next(cancellationToken);
    }
}
