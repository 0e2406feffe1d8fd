namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A service of Teams by which chats can be opened.</summary>
/// <param name="ServiceUrl">The service.</param>
/// <param name="TenantId">The tenant; null where it is not known.</param>
public readonly record struct ServiceAddress(string ServiceUrl, string? TenantId);
