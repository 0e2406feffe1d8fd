using AdaptiveCards;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Parts;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Handling;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>Decides what kind of activity came in, and nothing else: text, card, install, a team's event.</summary>
public sealed class EngineerBot(CallConversation call, CaseRouter cases, ChannelTurns channels, MessageActions actions, ChatBook chats, ILogger<EngineerBot> log) : TeamsActivityHandler
{
    private const string Undeleted = "undeleteMessage";

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var kept = HasLeft(turnContext) ? LeaveChatAsync(turnContext, cancellationToken) : KeepChatAsync(turnContext, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await kept;
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!ConversationKind.IsPersonal(activity.Conversation))
        {
            await channels.MessageAsync(turnContext, cancellationToken);
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
            await turnContext.SendActivityAsync(NoWords(TypedMessage.Of(turnContext).Files), cancellationToken: cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        await TakeAsync(turnContext, invokeValue.Action?.Data as JToken, cancellationToken) is { } card
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = CardMessage.Json(card) }
            : Message("Done.");

    /// <summary>An edit, whether or not the channel says that it is one; a deleted message that was brought back comes this way too.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var edited = turnContext.Activity;
        var isGroup = !ConversationKind.IsPersonal(edited.Conversation);
        if (edited.TryGetChannelData<TeamsChannelData>(out var data) && data?.EventType == Undeleted)
        {
            return isGroup ? channels.RestoredAsync(turnContext, cancellationToken) : call.RestoredAsync(turnContext, cancellationToken);
        }

        return string.IsNullOrWhiteSpace(edited.Text) ? Task.CompletedTask
            : isGroup ? channels.EditedAsync(turnContext, cancellationToken)
            : call.EditedAsync(turnContext, edited.Text.Trim(), Masked(turnContext), cancellationToken);
    }

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        ConversationKind.IsPersonal(turnContext.Activity.Conversation)
            ? call.DeletedAsync(turnContext, cancellationToken)
            : channels.DeletedAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ConversationKind.IsPersonal(turnContext.Activity.Conversation)
            ? call.WelcomeAsync(turnContext, cancellationToken)
            : channels.InstalledAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        channels.RemovedAsync(turnContext, cancellationToken);

    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        await channels.ChangedAsync(turnContext, cancellationToken);
    }

    /// <summary>Events, such as a read receipt or a meeting's begin, are nothing to the bot, whatever is in them.</summary>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The invokes that the bot has: any other is not implemented, and one whose payload is none is a bad request.</summary>
    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Name)
        {
            case "adaptiveCard/action":
                return base.OnInvokeActivityAsync(turnContext, cancellationToken);
            case "composeExtension/fetchTask" or "composeExtension/submitAction" when MessageActions.IsReadable(turnContext.Activity.Value):
                return base.OnInvokeActivityAsync(turnContext, cancellationToken);
            case "composeExtension/fetchTask" or "composeExtension/submitAction":
                TurnLog.InvokeUnreadable(log, turnContext.Activity.Name);
                return Task.FromResult(new InvokeResponse { Status = StatusCodes.Status400BadRequest });
            default:
                return Task.FromResult(new InvokeResponse { Status = StatusCodes.Status501NotImplemented });
        }
    }

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => actions.ChooseAsync(turnContext, action, cancellationToken);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => actions.AddAsync(turnContext, action, cancellationToken);

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
            case CardActionReading.Understood understood when !ConversationKind.IsPersonal(turnContext.Activity.Conversation):
                return await cases.ActionAsync(turnContext, understood.Action, cancellationToken);
            case CardActionReading.Understood understood:
                return await call.ActionAsync(turnContext, understood.Action, Masked(turnContext), cancellationToken);
            case CardActionReading.Unreadable unreadable:
                TurnLog.CardUnreadable(log, unreadable.Reason);
                break;
        }

        return ConversationKind.IsPersonal(turnContext.Activity.Conversation)
            ? await call.OutdatedAsync(turnContext, cancellationToken)
            : NoticeCard.Render("This card is out of date. Nothing was changed by it.");
    }

    /// <summary>The bot is removed from the chat by this turn.</summary>
    private static bool HasLeft(ITurnContext context) => context.Activity switch
    {
        { Type: ActivityTypes.InstallationUpdate, Action: { } action } => action.StartsWith("remove", StringComparison.OrdinalIgnoreCase),
        { Type: ActivityTypes.ConversationUpdate, MembersRemoved: { } removed, Recipient.Id: { } bot } => removed.Any(member => member.Id == bot),
        _ => false,
    };

    private async Task LeaveChatAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            await chats.LeaveAsync(context, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnLog.ChatNotKept(log, exception);
        }
    }

    /// <summary>A chat that could not be remembered is remembered at its next turn.</summary>
    private async Task KeepChatAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            await chats.KeepAsync(context, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnLog.ChatNotKept(log, exception);
        }
    }

    private static IReadOnlyCollection<ServiceDesk.Privacy.SecretKind> Masked(ITurnContext context) => context.TurnState.Get<MaskedSecrets>()?.Kinds ?? [];

    private static string NoWords(FilesBeside files) => files.Count > 1
        ? $"I read text and cards only, so these {files.Count} files were not stored. Say in a line what they show; it becomes a note."
        : "I read text and cards only, so this was not stored. Say in a line what it shows; it becomes a note.";

    /// <summary>What a click is answered with when no card takes its place.</summary>
    internal static AdaptiveCardInvokeResponse Message(string text) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.activity.message",
        Value = ShownText.Clean(text),
    };
}
