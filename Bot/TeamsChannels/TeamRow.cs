using System.Collections.Immutable;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A team the bot is installed in, as it is kept: how to reach it, and its channels by name.</summary>
public sealed record TeamRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The service the team was last heard of by.</summary>
    public required string ServiceUrl { get; init; }

    public string? TenantId { get; init; }

    public ImmutableArray<TeamChannelRow> Channels { get; init; } = [];
}
