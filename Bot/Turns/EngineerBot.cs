using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>Decides what kind of activity came in, and nothing else: text, card, install.</summary>
public sealed class EngineerBot(CallConversation call, ILogger<EngineerBot> log) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Conversation?.IsGroup == true)
        {
            await turnContext.SendActivityAsync("A call is walked in your personal chat with me, so that a client's data stays there. Open it and type new.", cancellationToken: cancellationToken);
        }
        else if (activity.Value is JToken value && string.IsNullOrWhiteSpace(activity.Text))
        {
            await SubmitAsync(turnContext, value, cancellationToken);
        }
        else if (!string.IsNullOrWhiteSpace(activity.Text))
        {
            await call.TextAsync(turnContext, activity.Text.Trim(), Masked(turnContext), cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync("I read text and cards only, so this was not stored. Say in a line what it shows; it becomes a note.", cancellationToken: cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeAsync(turnContext, invokeValue.Action?.Data as JToken, cancellationToken) is { } card
                ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = CardMessage.Json(card) }
                : Message("Done.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnLog.TurnFailed(log, exception);
            return Message(TurnFault.Words(exception));
        }
    }

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity is { Conversation.IsGroup: not true } edited && !string.IsNullOrWhiteSpace(edited.Text)
            ? call.EditedAsync(turnContext, edited.Text.Trim(), Masked(turnContext), cancellationToken)
            : Task.CompletedTask;

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Conversation?.IsGroup == true ? Task.CompletedTask : call.WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Action.Submit: the clicked card is a message of its own, and is updated by its id.</summary>
    private async Task SubmitAsync(ITurnContext<IMessageActivity> turnContext, JToken value, CancellationToken cancellationToken)
    {
        if (await TakeAsync(turnContext, value, cancellationToken) is not { } card || turnContext.Activity.ReplyToId is not { } clicked)
        {
            return;
        }

        var update = CardMessage.Of(card);
        update.Id = clicked;
        try
        {
            await turnContext.UpdateActivityAsync(update, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnLog.UpdateFailed(log, exception);
            await turnContext.SendActivityAsync(CardMessage.Of(card), cancellationToken);
        }
    }

    private async Task<AdaptiveCard?> TakeAsync(ITurnContext turnContext, JToken? payload, CancellationToken cancellationToken)
    {
        switch (CardActionReader.Read(payload?.ToString(Formatting.None)))
        {
            case CardActionReading.Understood understood:
                return await call.ActionAsync(turnContext, understood.Action, Masked(turnContext), cancellationToken);
            case CardActionReading.Unreadable unreadable:
                TurnLog.CardUnreadable(log, unreadable.Reason);
                break;
        }

        return await call.OutdatedAsync(turnContext, cancellationToken);
    }

    private static IReadOnlyCollection<ServiceDesk.Privacy.SecretKind> Masked(ITurnContext context) => context.TurnState.Get<MaskedSecrets>()?.Kinds ?? [];

    private static AdaptiveCardInvokeResponse Message(string text) => new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = text };
}
