using LeanTechBot.Bot.Storage;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Where the rows of teams, chats and threads lie. None of these partitions grows with the number of tickets, save the threads, which are read by point only.</summary>
internal static class DirectoryKeys
{
    public static TableKey Team(string id) => new("teams", TableKey.Escape(id));

    public static RowRange Teams() => new("teams", "!", "~");

    public static TableKey UsedTeam(string setting) => new("used-teams", TableKey.Escape(setting));

    public static RowRange UsedTeams() => new("used-teams", "!", "~");

    public static TableKey Chat(string conversationId) => new("chats", TableKey.Escape(conversationId));

    public static RowRange Chats() => new("chats", "!", "~");

    public static TableKey Thread(string conversationId) => new("threads", TableKey.Escape(conversationId));

    public static RowRange Threads() => new("threads", "!", "~");
}
