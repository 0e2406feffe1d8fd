namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>A personal chat with the bot, and a service it was reached or heard by.</summary>
/// <param name="ConversationId">The chat, opaque.</param>
/// <param name="ServiceUrl">The service.</param>
/// <param name="TenantId">The tenant; null where no request named it.</param>
public sealed record PersonChat(string ConversationId, string ServiceUrl, string? TenantId)
{
    /// <summary>
    /// Whether the newest attempt there was refused: the chat is gone, or the service is not this chat's. It is then tried last.
    /// </summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether it is the same chat by the same service.</summary>
    public bool Is(PersonChat other) => ConversationId == other.ConversationId && ServiceUrl == other.ServiceUrl;
}
