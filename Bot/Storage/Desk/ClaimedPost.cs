using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A pending post that this instance alone may deliver until its lease runs out.</summary>
/// <param name="Post">What is to be posted.</param>
/// <param name="Attempts">How often it failed before.</param>
/// <param name="ETag">The version of its row that carries the lease.</param>
public sealed record ClaimedPost(PendingPost Post, int Attempts, string ETag);
