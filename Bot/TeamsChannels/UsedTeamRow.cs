namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// Which team a setting that is a name was found to mean. It stays the one while the bot is in it, whatever it is called later, and
/// whatever other team is called the same.
/// </summary>
/// <param name="Setting">The setting's key.</param>
/// <param name="Value">What the setting said then: another value is another question.</param>
/// <param name="TeamId">The team.</param>
public sealed record UsedTeamRow(string Setting, string Value, string TeamId);
