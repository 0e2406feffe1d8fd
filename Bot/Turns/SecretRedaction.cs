using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>Masks secrets (KB-450) in everything people typed, text or card input, before any other part of the bot sees it.</summary>
public sealed class SecretRedaction(ILogger<SecretRedaction> log) : Microsoft.Bot.Builder.IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var secrets = new MaskedSecrets();
        var activity = turnContext.Activity;
        if (activity.Text is { Length: > 0 } text)
        {
            activity.Text = secrets.Mask(text);
        }

        if (activity.Value is JContainer value)
        {
            foreach (var typed in value.DescendantsAndSelf().OfType<JValue>().Where(token => token.Type == JTokenType.String).ToArray())
            {
                typed.Value = secrets.Mask((string)typed.Value!);
            }
        }

        if (secrets.Kinds.Count > 0)
        {
            TurnLog.SecretsMasked(log, secrets.Kinds.Count);
        }

        turnContext.TurnState.Add(secrets);
        return next(cancellationToken);
    }
}
