using System.Collections.Immutable;

namespace LeanTechBot.Tests.Fakes;

/// <summary>A team as Teams knows it now.</summary>
internal sealed record FakeTeam(string Id, string Name)
{
    public ImmutableArray<FakeChannel> Channels { get; init; } = [];

    public ImmutableArray<FakePerson> Members { get; init; } = [];

    /// <summary>The team's Microsoft Entra group.</summary>
    public string? GroupId { get; init; }

    /// <summary>Whether the bot is in the team: if not, Teams lets it neither read nor post there.</summary>
    public bool HasBot { get; init; } = true;
}
