using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Handling;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Bot.Turns;

/// <summary>What comes from a team: that the bot was added, that its channels changed, an answer in a thread, a click in a host without Action.Execute.</summary>
public sealed class ChannelTurns(
    TeamDirectory teams,
    TeamRoutes routes,
    ThreadBook threads,
    ITicketDesk desk,
    CaseRouter cases,
    ThreadAnswers answers,
    ThreadCorrections corrections,
    PrivateForms forms,
    ILogger<ChannelTurns> log)
{
    private const string InThread = "in the thread where the message was written";

    private static readonly string[] Gone = ["teamDeleted", "teamHardDeleted"];

    public Task InstalledAsync(ITurnContext context, CancellationToken cancellationToken) => LearnAsync(context, true, cancellationToken);

    public Task RemovedAsync(ITurnContext context, CancellationToken cancellationToken) => teams.LeaveAsync(context, cancellationToken);

    /// <summary>A channel was made, renamed, deleted or restored, the team renamed, or the bot added to it or removed from it.</summary>
    public Task ChangedAsync(ITurnContext<IConversationUpdateActivity> context, CancellationToken cancellationToken)
    {
        var isGone = context.Activity.TryGetChannelData<TeamsChannelData>(out var data) && Gone.Contains(data?.EventType);
        return isGone || HasBot(context, context.Activity.MembersRemoved)
            ? RemovedAsync(context, cancellationToken)
            : LearnAsync(context, HasBot(context, context.Activity.MembersAdded), cancellationToken);
    }

    /// <summary>A message in a channel that mentions the bot, or a card submitted there.</summary>
    public async Task MessageAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellationToken)
    {
        if (context.Activity.Value is JToken value)
        {
            if (CardActionReader.Read(value.ToString(Formatting.None)) is CardActionReading.Understood understood
                && await cases.ActionAsync(context, understood.Action, cancellationToken) is { } view)
            {
                // The clicked card is everybody's: it is brought up to date by its own post, and the clicker gets the answer in words.
                await context.SendActivityAsync(view.FallbackText, cancellationToken: cancellationToken);
            }

            return;
        }

        // A team may let the bot read everything (resource-specific consent): what does not mention it is talk among colleagues.
        if (TypedMessage.Of(context).MentionsBot)
        {
            await AnswerAsync(context, context.Activity, cancellationToken);
        }
    }

    /// <summary>A message in a channel was edited: an answer that a ticket took, or one that mentions the bot only now.</summary>
    public async Task EditedAsync(ITurnContext<IMessageUpdateActivity> context, CancellationToken cancellationToken)
    {
        var message = TypedMessage.Of(context);
        var words = NoteOf(context.Activity.Text ?? "", message.Files);
        if (words.Length > 0 && await corrections.CorrectAsync(context, words, cancellationToken) is { } receipt)
        {
            if (receipt.Length > 0)
            {
                await context.SendActivityAsync(receipt, cancellationToken: cancellationToken);
            }
        }
        else if (message.MentionsBot)
        {
            await AnswerAsync(context, context.Activity, cancellationToken);
        }
    }

    public Task DeletedAsync(ITurnContext context, CancellationToken cancellationToken) => corrections.WithdrawAsync(context, AuthorOf(context), cancellationToken);

    public Task RestoredAsync(ITurnContext context, CancellationToken cancellationToken) => corrections.RestoreAsync(context, AuthorOf(context), cancellationToken);

    private async Task AnswerAsync(ITurnContext context, IMessageActivity answer, CancellationToken cancellationToken)
    {
        var message = TypedMessage.Of(context);
        var files = message.Files.InReceipt(InThread);
        var reply = await threads.FindAsync(answer.Conversation.Id, cancellationToken) is { } id && await desk.FindAsync(id, cancellationToken) is { } ticket
            ? await answers.TakeAsync(context, ticket, AuthorOf(context), NoteOf(answer.Text ?? "", message.Files), answer.Conversation.Id, answer.Id, cancellationToken)
            : await forms.TakeAsync(context, answer.Text ?? "", cancellationToken) ?? Unknown(answer);
        await context.SendActivityAsync(files is null ? reply : $"{reply}\n\n{files}", cancellationToken: cancellationToken);
    }

    private static string NoteOf(string words, FilesBeside files) => words.Length == 0 ? "" : files.InNote(words, InThread);

    private async Task LearnAsync(ITurnContext context, bool isAdded, CancellationToken cancellationToken)
    {
        try
        {
            await teams.LearnAsync(context, isAdded, cancellationToken);
            await routes.SettleAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnLog.TeamNotRead(log, exception);
        }
    }

    /// <summary>A thread is known a moment after it stands in its channel, later when the store is away: who answers in it before keeps their words and sends them again.</summary>
    private static string Unknown(IMessageActivity message) => IsReply(message)
        ? "I know of no ticket of this thread yet, so this is not noted. If it is a ticket's, send it again in a minute. A call of your own is walked in your personal chat with me."
        : "A call is walked in your personal chat with me, so that a client's data stays there. Open it and type new.";

    private static bool IsReply(IMessageActivity message) =>
        message.Conversation.Id.Split(";messageid=") is [_, var root] && root != message.Id;

    private static string AuthorOf(ITurnContext context) => string.IsNullOrWhiteSpace(context.Activity.From.Name) ? "A colleague" : context.Activity.From.Name.Trim();

    private static bool HasBot(ITurnContext context, IList<ChannelAccount>? members) => members?.Any(member => member.Id == context.Activity.Recipient?.Id) == true;
}
