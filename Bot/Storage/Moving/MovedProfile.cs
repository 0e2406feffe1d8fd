using System.Text.Json;

namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>What is kept of an engineer across calls, as it lies in the store: so that after the move nobody is asked for the employee id again.</summary>
internal sealed record MovedProfile
{
    /// <summary>The person's Microsoft Entra object id, or the Teams id of somebody who has not been seen since the object id is kept.</summary>
    public required string UserId { get; init; }

    public required JsonElement State { get; init; }
}
