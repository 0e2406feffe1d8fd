using AdaptiveCards;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Listening;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// A security event that is told where others read: the person gets the filled-in form in their own chat with the bot, and the thread learns nothing of it (KB-102: security
/// goes to Tier 3 alone).
/// </summary>
public sealed class PrivateForms(PeopleDirectory people, PersonMessages direct, KnowledgeHub hub, TimeProvider time, ILogger<PrivateForms> log)
{
    private const string Sent = "Security goes through the bot in your chat. I sent you the form there.";

    private const string NotSent = "Security goes through the bot in your chat. Open your chat with me and type: security";

    /// <summary>What the thread is told of a text that was written in it; null when no security event is heard in the text.</summary>
    /// <param name="text">The words without the mention of the bot, secrets masked.</param>
    public async Task<string?> TakeAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var heard = hub.Listening.Read(text, TextPlace.Channel);
        if (heard.Intent is not HeardIntent.SecurityEvent said)
        {
            return null;
        }

        var offered = HeardEvents.WithoutTicket(text, said, heard, time.GetUtcNow());
        return await SendAsync(context, HeardEventCard.WithoutCall(CardKey.Mint(), offered, text, null), cancellationToken) ? Sent : NotSent;
    }

    private async Task<bool> SendAsync(ITurnContext context, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var person = TurnPerson.Of(context);
        var service = new ServiceAddress(context.Activity.ServiceUrl, context.Activity.Conversation.TenantId);
        try
        {
            var chats = await people.ChatsOfAsync(person.Id, cancellationToken);
            return await direct.SendAsync(person.Id, chats, [service], context.Activity.From.Id, () => CardMessage.Of(card), cancellationToken) is not null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The thread says what to do instead: the person types it in the chat.
            DeliveryLog.FormNotSent(log, exception);
            return false;
        }
    }
}
