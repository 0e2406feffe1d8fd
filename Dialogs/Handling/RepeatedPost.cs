using AdaptiveCards;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>
/// A post that stands there twice, because Teams took the first one without saying so, or because its channel was lost for a while: the case goes on in the thread that the
/// ticket has the proof of. A click in the other one is how the bot learns of it: its card says so to everybody from then on, and answers in it are notes of the ticket.
/// </summary>
internal static class RepeatedPost
{
    /// <summary>What takes the place of the repeated card; null when the click came from no such post, or from nobody who works at the thread's level.</summary>
    /// <remarks>The role is asked first: a forged click of anybody else binds no thread and writes over no message.</remarks>
    public static async Task<AdaptiveCard?> ShowAsync(
        ITurnContext context, Ticket ticket, CaseThread thread, StaffMember who, ICaseThreads threads, KnowledgeHub hub, CancellationToken cancellationToken)
    {
        if (!CaseRights.Works(who.Roles, thread.Level))
        {
            return null;
        }

        if (context.Activity.Conversation?.Id is not { } conversation || !CasePlace.IsRepeated(ticket, thread, conversation, await threads.FindAsync(conversation, cancellationToken)))
        {
            return null;
        }

        await threads.KeepAsync(conversation, ticket.Id, cancellationToken);
        var card = NoticeCard.Render(
            $"{thread.Title}, {ticket.Id}: this post came twice. It goes on in another thread of {hub.Channels.Of(thread.Channel)}, where its card shows how it stands. Nothing was changed here.");
        if (context.Activity.ReplyToId is { } shown && CasePlace.IsRoot(conversation, shown))
        {
            await ShowEverybodyAsync(context, shown, card, cancellationToken);
        }

        return card;
    }

    /// <summary>The answer to a click is seen by who clicked alone.</summary>
    private static async Task ShowEverybodyAsync(ITurnContext context, string shown, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var update = CardMessage.Of(card);
        update.Id = shown;
        try
        {
            await context.UpdateActivityAsync(update, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Who clicked has the answer; the next click tries again for the others.
        }
    }
}
