using System.Collections.Concurrent;
using System.Collections.Immutable;
using LeanTechBot.Bot.Resilience;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>
/// Replies that the channel did not take in their turn: each is sent again until it is taken, for five minutes. They are in memory only, for all that they tell is
/// stored: after a restart <c>status</c>, or the next click, says the same. Where the person's chat is gone meanwhile, they go to the chat
/// that works.
/// </summary>
public sealed class LateReplies(
    TeamsConnector connector, PeopleDirectory people, PersonMessages messages, TimeProvider time, ILogger<LateReplies> log) : IDisposable
{
    /// <summary>More than all engineers of an instance wait for in a storm.</summary>
    private const int Most = 5_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Task, bool> sending = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Takes what a turn could not send, to be sent after its earlier replies; returns what ends when it was sent or given up.</summary>
    public Task Add(IReadOnlyList<Activity> replies, Task earlier)
    {
        if (sending.Count >= Most)
        {
            TurnLog.RepliesLost(log, replies.Count);
            return earlier;
        }

        var work = SendAsync(replies, earlier);
        sending[work] = true;
        _ = work.ContinueWith(done => sending.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return work;
    }

    /// <summary>Ends when every reply taken so far was sent or given up.</summary>
    public Task WhenIdleAsync() => Task.WhenAll(sending.Keys);

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private async Task SendAsync(IReadOnlyList<Activity> replies, Task earlier)
    {
        var begun = time.GetTimestamp();
        await earlier;
        try
        {
            foreach (var reply in replies)
            {
                await SendAsync(reply, begun, stopping.Token);
            }
        }
        catch (Exception exception)
        {
            TurnLog.ReplyGivenUp(log, exception);
        }
    }

    private async Task SendAsync(Activity reply, long begun, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await connector.SendAsync(reply.ServiceUrl, reply.Conversation.Id, reply, cancellationToken);
                return;
            }
            catch (Exception exception) when (ConnectorPipeline.MaySucceed(exception) && time.GetElapsedTime(begun) + Wait(exception) < Longest + Between)
            {
                await Task.Delay(Wait(exception), time, cancellationToken);
            }
            catch (Exception exception) when (SendFault.IsOutOfReach(exception) && IsToPerson(reply))
            {
                if (!await SendElsewhereAsync(reply, cancellationToken))
                {
                    throw;
                }

                return;
            }
        }
    }

    private static bool IsToPerson(Activity reply) => ConversationKind.IsPersonal(reply.Conversation) && reply.Recipient?.Id is not null;

    /// <summary>Sends it to the person's other chats, the one that worked last first; false when there is none.</summary>
    private async Task<bool> SendElsewhereAsync(Activity reply, CancellationToken cancellationToken)
    {
        var person = PersonId.Of(reply.Recipient.AadObjectId, reply.Recipient.Id);
        var chats = await people.ChatsOfAsync(person, cancellationToken);
        ImmutableArray<PersonChat> others = [.. chats.Where(chat => chat.ConversationId != reply.Conversation.Id)];
        return await messages.SendAsync(person, others, [], reply.Recipient.Id, () => Anew(reply), cancellationToken) is not null;
    }

    /// <summary>What the reply says, in no chat yet.</summary>
    private static Activity Anew(Activity reply) => new()
    {
        Type = reply.Type,
        Text = reply.Text,
        TextFormat = reply.TextFormat,
        Summary = reply.Summary,
        Attachments = reply.Attachments,
        Entities = reply.Entities ?? [],
    };

    private static TimeSpan Wait(Exception exception) => exception is RetryLaterException { After: var after } && after > Between ? after : Between;
}
