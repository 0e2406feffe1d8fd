using System.Text.Json;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A row of the directory as it lies in the store: a team, a chat, a thread. Pending posts need them to arrive.</summary>
internal sealed record MovedRow
{
    public const string Chats = "chats";

    public static readonly string[] Partitions = [Chats, "teams", "threads"];

    public required string Partition { get; init; }

    public required string Key { get; init; }

    public required JsonElement Body { get; init; }
}
