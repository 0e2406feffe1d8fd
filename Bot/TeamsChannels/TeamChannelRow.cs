namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A channel of a team. General has the team's id, and Teams gives it no name.</summary>
public sealed record TeamChannelRow(string Id, string Name);
