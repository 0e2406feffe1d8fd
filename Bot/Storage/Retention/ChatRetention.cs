using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>
/// Chats that nobody has used for their years (KB-450), and those that do not say when: they were written before the days were. The chat's row names the rows of its state; it
/// goes last, and only if it was not used meanwhile. What is kept of a user goes with the last chat of theirs.
/// </summary>
internal sealed class ChatRetention(ITableStore tables, IOptions<PrivacyOptions> privacy) : IRetentionRule
{
    public async IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = DateOnly.FromDateTime(PhilippineTime.Of(now).Date).AddYears(-privacy.Value.ChatRetentionYears);
        var (unused, users) = (new List<(ChatRow Chat, StoredRow Row)>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var row in tables.RangeAsync(DirectoryKeys.Chats(), null, cancellationToken))
        {
            var chat = DirectoryBodies.Read<ChatRow>(row);
            if (chat.LastUsed is null || chat.LastUsed < limit)
            {
                unused.Add((chat, row));
            }
            else
            {
                users.UnionWith(UsersOf(chat));
            }
        }

        foreach (var (chat, row) in unused)
        {
            DateTimeOffset? since = chat.LastUsed is { } day ? new(day, TimeOnly.MinValue, PhilippineTime.Offset) : null;
            yield return new Expired(ExpiredKind.Chat, chat.ConversationId, since, token => RemoveAsync(chat, users, row, token));
        }
    }

    /// <summary>The ids under which something is kept of the person whose chat it is.</summary>
    private static IEnumerable<string> UsersOf(ChatRow chat) => new[] { chat.ObjectId, chat.UserId }.OfType<string>();

    /// <param name="users">The ids of those who have other chats.</param>
    private async Task<bool> RemoveAsync(ChatRow chat, HashSet<string> users, StoredRow chatRow, CancellationToken cancellationToken)
    {
        string[] gone = [.. UsersOf(chat).Except(users, StringComparer.Ordinal)];
        foreach (var kept in UsersOf(chat).Except(gone, StringComparer.Ordinal))
        {
            if (!await ForgetAsync(kept, chat.ConversationId, cancellationToken))
            {
                return false;
            }
        }

        TableKey[] keys =
        [
            BotStateKeys.OfConversation(chat.ConversationId),
            .. gone.SelectMany(user => new[] { BotStateKeys.OfUser(user), PersonKeys.Person(user), PersonKeys.TeamsId(user), DirectoryKeys.PersonChats(user) }),
        ];
        var numbers = await Task.WhenAll(gone.Select(user => tables.FindAsync(PersonKeys.EmployeeOf(PersonId.Of(null, user)), cancellationToken)));
        keys = [.. keys, .. numbers.OfType<StoredRow>().SelectMany(row => new[] { row.Key, PersonKeys.EmployeeId(DeskBodies.Read<string>(row)) })];
        var states = await Task.WhenAll(keys.Select(key => tables.FindAsync(key, cancellationToken)));
        foreach (var state in states.OfType<StoredRow>())
        {
            if (!await tables.RemoveAsync([state], cancellationToken))
            {
                return false;
            }
        }

        return await tables.RemoveAsync([chatRow], cancellationToken);
    }

    /// <summary>Takes the chat from the chats of a person who has others; false when the row changed meanwhile.</summary>
    private async Task<bool> ForgetAsync(string person, string conversation, CancellationToken cancellationToken)
    {
        if (await tables.FindAsync(DirectoryKeys.PersonChats(person), cancellationToken) is not { } row)
        {
            return true;
        }

        var known = DirectoryBodies.Read<PersonChatsRow>(row);
        var left = known.Forgotten(conversation);
        return left == known || await tables.CommitAsync([new RowChange.Replace(row.Key, DirectoryBodies.Of(left), row.ETag)], cancellationToken) is CommitResult.Committed;
    }
}
