using System.Collections.Immutable;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A person and the Teams ids they are known to have had, oldest first. The rows of before the object id was kept are moved for each of these ids.</summary>
internal sealed record PersonRow(string ObjectId, ImmutableArray<string> TeamsIds);
