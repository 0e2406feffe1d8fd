using System.Collections.Concurrent;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Turns;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk;
using Microsoft.Bot.Builder;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Remembers each personal chat: whose it is, by which service it was heard of, and the day of its last use. The person's own row says by
/// which chats they are reached. Both
/// are written when they change and once a day; what this instance knows counts for an hour, for another may have been told of a newer
/// service. So an ordinary turn costs nothing.
/// </summary>
public sealed class ChatBook(ITableStore tables, PeopleDirectory people, TimeProvider time)
{
    /// <summary>More than the chats of one instance; the copies are then begun anew.</summary>
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, (string Service, string TeamsId, DateTimeOffset Hour)> known = new(StringComparer.Ordinal);

    public async Task KeepAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        var now = PhilippineTime.Of(time.GetUtcNow());
        var (today, hour) = (DateOnly.FromDateTime(now.Date), new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, now.Offset));
        if (!ConversationKind.IsPersonal(activity.Conversation) || activity.Conversation?.Id is not { } id || activity.From is null)
        {
            return;
        }

        var person = TurnPerson.Of(context);
        if (known.TryGetValue(id, out var kept) && kept == (activity.ServiceUrl, person.TeamsId, hour))
        {
            return;
        }

        var heard = people.HearAsync(person.Id, new PersonChat(id, activity.ServiceUrl, activity.Conversation.TenantId), cancellationToken);
        var key = DirectoryKeys.Chat(id);
        var body = DirectoryBodies.Of(new ChatRow(id, activity.ServiceUrl, activity.Conversation.TenantId, person.TeamsId, today, person.ObjectId));
        var row = await tables.FindAsync(key, cancellationToken);
        if (row?.Body != body)
        {
            await tables.CommitAsync([row is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, body, row.ETag)], cancellationToken);
        }

        await heard;
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[id] = (activity.ServiceUrl, person.TeamsId, hour);
    }

    /// <summary>The person removed the bot from the chat; what is heard from it afterwards counts again.</summary>
    public async Task LeaveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.Activity is { Conversation: { IsGroup: not true, Id: { } id }, From: not null })
        {
            known.TryRemove(id, out _);
            await people.LeaveAsync(TurnPerson.Of(context).Id, id, cancellationToken);
        }
    }

    public async Task<ChatRow?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        await tables.FindAsync(DirectoryKeys.Chat(conversationId), cancellationToken) is { } row ? DirectoryBodies.Read<ChatRow>(row) : null;
}
