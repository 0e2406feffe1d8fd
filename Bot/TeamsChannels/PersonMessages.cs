using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Sends messages to people: by the chats that are known, the best first, and where none takes it, by a chat that is opened. What refuses
/// (403, 404) leads to the next one;
/// what fails for now may have delivered, and is its caller's to try again.
/// </summary>
public sealed class PersonMessages(PeopleDirectory directory, TeamsConnector connector, ILogger<PersonMessages> log)
{
    /// <param name="chats">The person's chats, in the order in which they are tried.</param>
    /// <param name="openings">The services by which a chat with the person can be opened, in the order in which they are tried; empty opens
    /// none.</param>
    /// <param name="userId">The id by which a chat is opened.</param>
    /// <returns>Where it stands; null when there is no way to the person.</returns>
    public async Task<(PersonChat Chat, string? ActivityId)?> SendAsync(
        PersonId person, ImmutableArray<PersonChat> chats, ImmutableArray<ServiceAddress> openings, string userId, Func<Activity> message,
        CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? refusal = null;
        foreach (var chat in chats)
        {
            try
            {
                var sent = await connector.SendAsync(chat.ServiceUrl, chat.ConversationId, message(), cancellationToken);
                await LearnAsync(directory.ReachAsync(person, chat, cancellationToken));
                return (chat, sent?.Id);
            }
            catch (Exception exception) when (IsRefusal(exception))
            {
                refusal = ExceptionDispatchInfo.Capture(exception);
                await LearnAsync(directory.RefuseAsync(person, chat, cancellationToken));
            }
        }

        foreach (var (service, tenant) in openings)
        {
            try
            {
                var opened = await connector.OpenChatAsync(service, tenant, userId, cancellationToken);
                var sent = await connector.SendAsync(service, opened.Id, message(), cancellationToken);
                var chat = new PersonChat(opened.Id, service, tenant);
                await LearnAsync(directory.ReachAsync(person, chat, cancellationToken));
                return (chat, sent?.Id);
            }
            catch (Exception exception) when (IsRefusal(exception))
            {
                refusal = ExceptionDispatchInfo.Capture(exception);
            }
        }

        refusal?.Throw();
        return null;
    }

    /// <summary>Another chat or service may take it.</summary>
    private static bool IsRefusal(Exception exception) => SendFault.IsOutOfReach(exception) || exception is ServiceUrlRefusedException;

    /// <summary>
    /// Where a message arrived, nothing can go wrong with it any more: what could not be learned is learned the next time.
    /// </summary>
    private async Task LearnAsync(Task learning)
    {
        try
        {
            await learning;
        }
        catch (Exception exception) when (exception is StorageUnavailableException or OperationCanceledException)
        {
            DeliveryLog.ChatNotLearned(log, exception);
        }
    }
}
