namespace Microsoft.Bot.Schema;

/// <summary>Well-known values of <see cref="MessageReaction.Type"/>.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}
