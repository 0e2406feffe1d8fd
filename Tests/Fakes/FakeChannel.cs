namespace LeanTechBot.Tests.Fakes;

/// <summary>A channel of a team. General has the team's id and no name.</summary>
internal sealed record FakeChannel(string Id, string? Name);
