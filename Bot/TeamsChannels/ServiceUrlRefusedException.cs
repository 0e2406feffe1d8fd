namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// A service that the settings do not allow was to be called. Nothing was sent to it: the bot's token would have gone along.
/// </summary>
public sealed class ServiceUrlRefusedException(string serviceUrl)
    : Exception($"The service {(Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) ? uri.Host : "without a host")} is not one of ServiceUrls:Hosts.");
