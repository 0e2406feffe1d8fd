using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Masks secrets (KB-450) in everything people typed, text or card input, before any other part of the bot sees it. A label at the end of
/// one message or field announces
/// the value in the next.
/// </summary>
public sealed class SecretRedaction(AwaitedSecrets awaited, ILogger<SecretRedaction> log) : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>What the bot itself put into a card's payload.</summary>
    private static readonly HashSet<string> OwnFields = new(["action", "card", "ticket", "verb", "key", "id", "type", "revision",
        "trigger", "step", "from"], StringComparer.OrdinalIgnoreCase);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var secrets = new MaskedSecrets();
        var activity = turnContext.Activity;
        AwaitedSecret? before = null;
        AwaitedSecret? after = null;
        if (activity.Text is { Length: > 0 } text)
        {
            before = await awaited.FindAsync(turnContext, text, cancellationToken);
            activity.Text = Mask(text, before, secrets);
            after = awaited.ReadEnd(text);
        }

        if (activity.Value is JContainer value)
        {
            MaskInputs(value, secrets);
        }

        if (secrets.Kinds.Count > 0)
        {
            TurnLog.SecretsMasked(log, secrets.Kinds.Count);
        }

        turnContext.TurnState.Add(secrets);
        await next(cancellationToken);
        await awaited.SaveAsync(turnContext, before, after, cancellationToken);
    }

    private void MaskInputs(JContainer value, MaskedSecrets secrets)
    {
        AwaitedSecret? announced = null;
        foreach (var typed in value.DescendantsAndSelf().OfType<JValue>().Where(token => token.Type == JTokenType.String).ToArray())
        {
            var text = (string)typed.Value!;
            var isOwn = typed.Parent is JProperty { Name: var name } && OwnFields.Contains(name);
            typed.Value = Mask(text, isOwn ? null : announced, secrets);
            announced = isOwn || text.Length == 0 ? announced : awaited.ReadEnd(text);
        }
    }

    private string Mask(string text, AwaitedSecret? announced, MaskedSecrets secrets) =>
        announced is not null && awaited.Mask(announced, text) is { Found.IsEmpty: false } value ? secrets.Add(value) : secrets.Mask(text);
}
