using LeanTechBot.ServiceDesk.Privacy;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Masks secrets (KB-450) in everything people typed, text or card input, before any other part of the bot sees it.
/// A label at the end of one message or field announces the value in a later one.
/// </summary>
public sealed class SecretRedaction(AwaitedSecrets awaited, ILogger<SecretRedaction> log) : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>What the bot itself put into a card's payload.</summary>
    private static readonly HashSet<string> OwnFields = new(["action", "card", "ticket", "verb", "key", "id", "type", "revision",
        "trigger", "step", "from"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Inputs that hold the name of a thing, often filled in by the bot: no value of the label before them.</summary>
    private static readonly HashSet<string> NamingFields = new(["affectedSystem", "concernSystem", "company", "clientName", "employeeId"],
        StringComparer.OrdinalIgnoreCase);

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
            if (typed.Parent is JProperty { Name: var name } && (OwnFields.Contains(name) || NamingFields.Contains(name)))
            {
                typed.Value = secrets.Mask(text);
                continue;
            }

            var masked = Mask(text, announced, secrets);
            typed.Value = masked;

            // Fields that a host leaves empty or that hold a choice may stand between a label and its value.
            announced = awaited.ReadEnd(text) ?? (masked == text ? announced : null);
        }
    }

    private string Mask(string text, AwaitedSecret? announced, MaskedSecrets secrets) =>
        announced is not null && awaited.Mask(announced, text) is { Found.IsEmpty: false } value ? secrets.Add(value) : secrets.Mask(text);
}
