namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A personal chat with the bot: the service it was last heard of by.</summary>
public sealed record ChatRow(string ConversationId, string ServiceUrl, string? TenantId);
