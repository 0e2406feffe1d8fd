using LeanTechBot.Cards.Parts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// What every message that leaves the bot keeps to: it says that it is plain text unless it is meant to be Markdown, and nothing that
/// people typed turns the direction of writing or becomes a host's function. Cards keep to it in their parts.
/// </summary>
public sealed class OutboundText : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(activity => Prepare(activity));
            return send();
        });
        turnContext.OnUpdateActivity((_, activity, send) =>
        {
            Prepare(activity);
            return send();
        });
        return next(cancellationToken);
    }

    /// <summary>Makes a message one that may be sent; what is none stays as it is.</summary>
    public static Activity Prepare(Activity activity)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            activity.TextFormat ??= TextFormatTypes.Plain;
            activity.Text = activity.Text is { } text ? ShownText.Clean(text) : null;
            activity.Summary = activity.Summary is { } summary ? ShownText.Clean(summary) : null;
        }

        return activity;
    }
}
