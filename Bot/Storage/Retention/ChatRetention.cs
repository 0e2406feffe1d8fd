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
            string[] gone = [.. UsersOf(chat).Except(users, StringComparer.Ordinal)];
            yield return new Expired(ExpiredKind.Chat, chat.ConversationId, since, token => RemoveAsync(chat.ConversationId, gone, row, token));
        }
    }

    /// <summary>The ids under which something is kept of the person whose chat it is.</summary>
    private static IEnumerable<string> UsersOf(ChatRow chat) => new[] { chat.ObjectId, chat.UserId }.OfType<string>();

    private async Task<bool> RemoveAsync(string conversation, string[] users, StoredRow chatRow, CancellationToken cancellationToken)
    {
        TableKey[] keys =
        [
            BotStateKeys.OfConversation(conversation),
            .. users.SelectMany(user => new[] { BotStateKeys.OfUser(user), PersonKeys.Person(user), PersonKeys.TeamsId(user) }),
        ];
        var numbers = await Task.WhenAll(users.Select(user => tables.FindAsync(PersonKeys.EmployeeOf(PersonId.Of(null, user)), cancellationToken)));
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
}
