using LeanTechBot.Bot.TeamsChannels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Lets only activities of Teams through that say which conversation and who, and that can be answered by a service which may get the bot's token. By another channel, such as
/// Direct Line, a client names any sender. In Development the tools of developers have channels of their own.
/// </summary>
public sealed class ActivityGate(ServiceUrls urls, IHostEnvironment environment, ILogger<ActivityGate> log) : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (IsOfServedChannel(activity) && SaysWhereItIsFrom(activity) && urls.Allow(activity.ServiceUrl) && HasReadableData(activity.ChannelData))
        {
            ReadableParts.Keep(activity);
            return next(cancellationToken);
        }

        TurnLog.Incomplete(log, activity.Type);
        return Task.CompletedTask;
    }

    /// <summary>Whether the channel is one that the bot serves. Nothing else of an activity is looked at before that is known.</summary>
    public bool IsOfServedChannel(Activity activity) => activity.ChannelId == Channels.Msteams || environment.IsDevelopment();

    private static bool SaysWhereItIsFrom(Activity activity) =>
        !new[] { activity.ChannelId, activity.ServiceUrl, activity.Conversation?.Id, activity.From?.Id }.Any(string.IsNullOrWhiteSpace)
        && activity.Conversation!.Id.All(IsPlain);

    /// <summary>
    /// The SDK sends a conversation's id in a header, which takes nothing else: such a chat could never be answered. Teams' ids are plain.
    /// </summary>
    private static bool IsPlain(char letter) => letter is > ' ' and <= '~';

    /// <summary>Whether the channel's own data are Teams' or nothing. The SDK reads them in many places, and throws at what they are not.</summary>
    private static bool HasReadableData(object? data)
    {
        try
        {
            return data is null || (data is JObject given && given.ToObject<TeamsChannelData>() is not null);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }
}
