namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A personal chat with the bot: the service it was last heard of by, whose it is (Teams id and Microsoft Entra object id), and the last day it was used (Philippine time), by which its state expires (KB-450).</summary>
public sealed record ChatRow(string ConversationId, string ServiceUrl, string? TenantId, string? UserId = null, DateOnly? LastUsed = null, string? ObjectId = null);
