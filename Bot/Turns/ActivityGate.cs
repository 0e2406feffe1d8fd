using LeanTechBot.Bot.TeamsChannels;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.Turns;

/// <summary>Lets only activities through that say which channel, which conversation and who, and that can be answered by a service which may get the bot's token.</summary>
public sealed class ActivityGate(ServiceUrls urls, ILogger<ActivityGate> log) : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (new[] { activity.ChannelId, activity.ServiceUrl, activity.Conversation?.Id, activity.From?.Id }.All(id => !string.IsNullOrWhiteSpace(id)) && urls.Allow(activity.ServiceUrl))
        {
            return next(cancellationToken);
        }

        TurnLog.Incomplete(log, activity.Type);
        return Task.CompletedTask;
    }
}
