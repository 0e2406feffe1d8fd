using System.Collections.Immutable;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Whether the bot is in a team, as far as it was told or found out.</summary>
public enum TeamPresence
{
    /// <summary>The bot is in it.</summary>
    In = 0,

    /// <summary>It refused to be read a moment ago. It is still the team that a setting means.</summary>
    Refusing = 1,

    /// <summary>It goes on refusing: no setting means it until it answers again.</summary>
    Out = 2,

    /// <summary>The bot was told that it was removed. Only an event of its return, or a team that answers to a later event, brings it back.</summary>
    Left = 3,
}

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

    /// <summary>When the newest event was sent that told of the bot's coming or going; null before there was one. Events that are older tell nothing.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>When it first refused to be read; null while it does not.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>Whether a setting may mean it.</summary>
    public bool IsAlive => Presence is TeamPresence.In or TeamPresence.Refusing;
}
