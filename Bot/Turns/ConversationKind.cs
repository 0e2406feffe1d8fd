using Microsoft.Bot.Schema;

namespace LeanTechBot.Bot.Turns;

/// <summary>Tells a personal chat from the places where several people read.</summary>
public static class ConversationKind
{
    /// <summary>
    /// Whether one person and the bot are alone. The conversation's type says so; where it is none of Teams', <c>isGroup</c> does, and then
    /// the id.
    /// </summary>
    public static bool IsPersonal(ConversationAccount? conversation) => conversation?.ConversationType?.Trim().ToLowerInvariant() switch
    {
        "personal" => true,
        "groupchat" or "channel" => false,
        _ => conversation?.IsGroup != true && conversation?.Id?.Contains("@thread.", StringComparison.Ordinal) != true,
    };
}
