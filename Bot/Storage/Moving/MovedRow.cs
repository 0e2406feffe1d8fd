using System.Text.Json;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.TeamsChannels;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A row of the directory as it lies in the store: a team, which team a setting means, a chat, a thread, a person. Pending posts need them to arrive.</summary>
internal sealed record MovedRow
{
    public const string Chats = "chats";

    public static readonly string[] Partitions = [Chats, PersonKeys.Partition, "teams", "used-teams", "threads", DirectoryKeys.PersonChatsPartition];

    public required string Partition { get; init; }

    public required string Key { get; init; }

    public required JsonElement Body { get; init; }
}
