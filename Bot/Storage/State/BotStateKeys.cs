using LeanTechBot.Bot.TeamsChannels;

namespace LeanTechBot.Bot.Storage.State;

/// <summary>Where Bot Framework state lies: each conversation and each user in a partition of its own.</summary>
internal static class BotStateKeys
{
    /// <param name="key">The SDK's key: <c>{channel}/conversations/{id}</c> or <c>{channel}/users/{id}</c>.</param>
    public static TableKey Of(string key) => new($"state|{TableKey.Escape(key)}", "state");

    /// <summary>The rows of a personal chat's state, and of its user's.</summary>
    public static IEnumerable<TableKey> Of(ChatRow chat) =>
    [
        Of($"msteams/conversations/{chat.ConversationId}"),
        .. chat.UserId is null ? Array.Empty<TableKey>() : [Of($"msteams/users/{chat.UserId}")],
    ];
}
