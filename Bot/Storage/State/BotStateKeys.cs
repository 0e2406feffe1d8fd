namespace LeanTechBot.Bot.Storage.State;

/// <summary>Where Bot Framework state lies: each conversation and each user in a partition of its own.</summary>
internal static class BotStateKeys
{
    /// <param name="key">The SDK's key: <c>{channel}/conversations/{id}</c> or <c>{channel}/users/{id}</c>.</param>
    public static TableKey Of(string key) => new($"state|{TableKey.Escape(key)}", "state");

    /// <summary>The state of a personal chat.</summary>
    public static TableKey OfConversation(string id) => Of($"msteams/conversations/{id}");

    /// <summary>What is kept of a user across chats.</summary>
    public static TableKey OfUser(string id) => Of(UserKey(id));

    /// <summary>The SDK's key of what is kept of a user.</summary>
    public static string UserKey(string id) => $"msteams/users/{id}";
}
