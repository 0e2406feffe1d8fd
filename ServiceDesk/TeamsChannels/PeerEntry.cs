namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>A question to peers as it was typed, or as it was masked.</summary>
public sealed record PeerEntry
{
    /// <summary>KB-102 asks for short posts: the issue, what was tried, what is needed.</summary>
    public const int Longest = 500;

    public string? Question { get; init; }

    public string? Tried { get; init; }
}
