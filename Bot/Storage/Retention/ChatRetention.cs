using System.Runtime.CompilerServices;
using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.Storage.State;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.ServiceDesk;
using Microsoft.Extensions.Options;

namespace LeanTechBot.Bot.Storage.Retention;

/// <summary>Chats that nobody has used for their years (KB-450). The chat's row says its last day and names the rows of its state; it goes last, and only if it was not used meanwhile.</summary>
internal sealed class ChatRetention(ITableStore tables, IOptions<PrivacyOptions> privacy) : IRetentionRule
{
    public async IAsyncEnumerable<Expired> FindAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = DateOnly.FromDateTime(PhilippineTime.Of(now).Date).AddYears(-privacy.Value.ChatRetentionYears);
        await foreach (var row in tables.RangeAsync(DirectoryKeys.Chats(), null, cancellationToken))
        {
            var chat = DirectoryBodies.Read<ChatRow>(row);
            if (chat.LastUsed < limit)
            {
                yield return new Expired(
                    ExpiredKind.Chat, chat.ConversationId, new DateTimeOffset(chat.LastUsed.Value, TimeOnly.MinValue, PhilippineTime.Offset), token => RemoveAsync(chat, row, token));
            }
        }
    }

    private async Task<bool> RemoveAsync(ChatRow chat, StoredRow chatRow, CancellationToken cancellationToken)
    {
        var states = await Task.WhenAll(BotStateKeys.Of(chat).Select(key => tables.FindAsync(key, cancellationToken)));
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
