namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>Where a new thread can be begun.</summary>
public sealed record ChannelAddress(string ChannelId, string Name, string ServiceUrl, string? TenantId);
