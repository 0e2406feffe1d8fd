using LeanTechBot.Bot.Storage;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Where the rows of teams, chats and threads lie. None of these partitions grows with the number of tickets, save the threads, which are read by point only.</summary>
internal static class DirectoryKeys
{
    public const string PersonChatsPartition = "person-chats";

    public static TableKey Team(string id) => new("teams", TableKey.Escape(id));

    public static RowRange Teams() => new("teams", "!", "~");

    public static TableKey UsedTeam(string setting) => new("used-teams", TableKey.Escape(setting));

    public static RowRange UsedTeams() => new("used-teams", "!", "~");

    public static TableKey Chat(string conversationId) => new("chats", TableKey.Escape(conversationId));

    public static RowRange Chats() => new("chats", "!", "~");

    /// <summary>The chats of a person. The partition grows with the people of the desk, and is read by point only.</summary>
    public static TableKey PersonChats(PersonId person) => PersonChats(person.Value);

    /// <param name="person">The value of a person's id.</param>
    public static TableKey PersonChats(string person) => new(PersonChatsPartition, TableKey.Escape(person));

    public static TableKey Thread(string conversationId) => new("threads", TableKey.Escape(conversationId));

    public static RowRange Threads() => new("threads", "!", "~");
}
