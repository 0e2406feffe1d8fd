using System.Collections.Immutable;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Sends posts to where they belong, each within its <see cref="DeliveryTime"/>. Whatever goes wrong is an outcome: nothing is thrown but
/// the end of the program. After
/// Teams took a post nothing can go wrong with it any more.
/// </summary>
public sealed class PostSender(
    ITicketDesk desk, TeamDirectory directory, TeamRoutes teams, LostThreads lost, TeamsConnector connector, ChatBook chats, PeopleDirectory people,
    PersonMessages direct, PostMessages messages, LeaderMessages leaders, LiveCardSender shown, TimeProvider time, ILogger<PostSender> log)
{
    /// <summary>Sends posts of one ticket that go to one place as one message.</summary>
    public async Task<SendOutcome> SendAsync(TicketId id, ImmutableArray<PendingPost> posts, CancellationToken cancellationToken)
    {
        using var limit = new DeliveryTime(time, cancellationToken);
        try
        {
            return await SendInTimeAsync(id, posts, limit.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DeliveryLog.SendFailed(log, id, posts[0].Id, exception);
            return SendFault.Of(exception);
        }
    }

    private async Task<SendOutcome> SendInTimeAsync(TicketId id, ImmutableArray<PendingPost> posts, CancellationToken cancellationToken) =>
        await desk.FindAsync(id, cancellationToken) is not { } ticket ? new SendOutcome.Failed("its ticket is gone", true) : posts[0].Place switch
        {
            PostPlace.Channel => await BeginThreadAsync(ticket, posts[0], cancellationToken),
            PostPlace.Thread => await InThreadAsync(ticket, posts[0], thread => ReplyAsync(thread, posts, cancellationToken), cancellationToken),
            PostPlace.Card => await InThreadAsync(ticket, posts[0], thread => ShowCardAsync(ticket, thread, cancellationToken), cancellationToken),
            PostPlace.TeamLeader => await leaders.SendAsync(ticket, posts[0], cancellationToken),
            PostPlace.Engineer => await TellAsync(ticket, posts, cancellationToken),
            PostPlace.LiveCard => await shown.UpdateAsync(ticket, posts[0], cancellationToken),
            _ => new SendOutcome.Failed("it has no place to go to", true),
        };

    private async Task<SendOutcome> BeginThreadAsync(Ticket ticket, PendingPost post, CancellationToken cancellationToken)
    {
        if (await teams.FindOrRefreshAsync(post.Channel!.Value, cancellationToken) is not { } channel)
        {
            return new SendOutcome.Failed("no team that the bot is installed in has this channel", true);
        }

        ConversationResourceResponse begun;
        try
        {
            begun = await connector.BeginThreadAsync(channel, messages.ToChannel(ticket, post), cancellationToken);
        }
        catch (Exception exception) when (SendFault.IsOutOfReach(exception))
        {
            // The channel was deleted, or made anew under its name, or the bot is out of its team: the next attempt finds what is there
            // then.
            await directory.RefreshAsync(cancellationToken);
            throw;
        }

        return new SendOutcome.Sent(begun.Id, begun.ActivityId, channel.ServiceUrl, channel.Name);
    }

    /// <summary>
    /// What belongs to the thread of another post waits until that is begun, and until it is begun again where it can no longer be reached.
    /// </summary>
    private async Task<SendOutcome> InThreadAsync(Ticket ticket, PendingPost post, Func<DeliveredPost, Task<SendOutcome>> send, CancellationToken cancellationToken)
    {
        if (ticket.Delivered.LastOrDefault(delivered => delivered.Id == post.Of && delivered.Place == PostPlace.Channel) is not { } thread)
        {
            return new SendOutcome.TooEarly();
        }

        try
        {
            return await send(thread);
        }
        catch (Exception exception) when (SendFault.IsOutOfReach(exception))
        {
            if (await lost.BeginAgainAsync(ticket, thread, cancellationToken))
            {
                return new SendOutcome.TooEarly();
            }

            throw;
        }
    }

    private async Task<SendOutcome> ReplyAsync(DeliveredPost thread, ImmutableArray<PendingPost> posts, CancellationToken cancellationToken)
    {
        var sent = await connector.SendAsync(thread.ServiceUrl, thread.ConversationId, await messages.ReplyAsync(thread, posts, cancellationToken), cancellationToken);
        return new SendOutcome.Sent(thread.ConversationId, sent?.Id, thread.ServiceUrl, "the case's thread");
    }

    /// <summary>
    /// Shows the case as it is in the moment of each attempt, and again when it changed until the channel answered: whichever update
    /// arrives last, another instance's
    /// or one's own late one, shows the newest state.
    /// </summary>
    private async Task<SendOutcome> ShowCardAsync(Ticket ticket, DeliveredPost thread, CancellationToken cancellationToken)
    {
        if (thread.ActivityId is not { } shown || messages.Card(ticket, thread) is null)
        {
            return new SendOutcome.TooEarly();
        }

        var now = ticket;
        Ticket told;
        do
        {
            told = now;
            try
            {
                await connector.UpdateAsync(thread.ServiceUrl, thread.ConversationId, shown, async token => messages.Card(told = await desk.FindAsync(ticket.Id, token) ?? told, thread)!, cancellationToken);
            }
            catch (Exception exception) when (SendFault.IsGone(exception))
            {
                // Somebody deleted the card: its state goes on in the thread.
                await connector.SendAsync(thread.ServiceUrl, thread.ConversationId, messages.Card(told, thread)!, cancellationToken);
            }

            now = await desk.FindAsync(ticket.Id, cancellationToken) ?? told;
        }
        while (!PostMessages.ShowTheSame(told, now, thread));

        return new SendOutcome.Sent(thread.ConversationId, shown, thread.ServiceUrl, "the card");
    }

    private async Task<SendOutcome> TellAsync(Ticket ticket, ImmutableArray<PendingPost> posts, CancellationToken cancellationToken)
    {
        var person = ticket.Engineer.Person;
        var known = await people.ChatsOfAsync(person, cancellationToken);

        // A ticket of before people's chats were kept knows its own.
        var own = ticket.ConversationId is { } chat && known.All(other => other.ConversationId != chat) ? await chats.FindAsync(chat, cancellationToken) : null;
        var all = own is null ? known : known.Add(new PersonChat(own.ConversationId, own.ServiceUrl, own.TenantId));
        return await direct.SendAsync(person, all, [], ticket.Engineer.UserId, () => PostMessages.ToEngineer(ticket, posts), cancellationToken) is var (reached, sent)
            ? new SendOutcome.Sent(reached.ConversationId, sent, reached.ServiceUrl, "the engineer's chat")
            : new SendOutcome.Failed("the engineer's chat is not known", true);
    }
}
