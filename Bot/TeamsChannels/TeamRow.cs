using System.Collections.Immutable;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A team the bot is or was installed in, as it is kept: how to reach it, and its channels by name.</summary>
public sealed record TeamRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The Microsoft Entra group of the team; null where no event named it yet.</summary>
    public string? GroupId { get; init; }

    /// <summary>The service the team was last heard of by.</summary>
    public required string ServiceUrl { get; init; }

    public string? TenantId { get; init; }

    public ImmutableArray<TeamChannelRow> Channels { get; init; } = [];

    public TeamPresence Presence { get; init; }

    /// <summary>
    /// When the newest event was sent that told of the bot's coming or going; null before there was one. Events that are older tell
    /// nothing.
    /// </summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>When it first refused to be read; null while it does not.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>Whether a setting may mean it.</summary>
    public bool IsAlive => Presence is TeamPresence.In or TeamPresence.Refusing;
}
