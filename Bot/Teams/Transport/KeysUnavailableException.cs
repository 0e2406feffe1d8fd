namespace LeanTechBot.Bot.Teams.Transport;

/// <summary>The keys that sign the channel's tokens cannot be fetched: who calls can be neither accepted nor refused.</summary>
public sealed class KeysUnavailableException(string metadataUrl, Exception? cause) : Exception($"The signing keys of {metadataUrl} cannot be fetched.", cause);
