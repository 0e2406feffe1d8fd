using Microsoft.Bot.Builder;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>What a message has beside its words, as the turn state carries it. The words themselves are the activity's text.</summary>
public sealed record TypedMessage
{
    /// <summary>What a turn without a message has.</summary>
    public static readonly TypedMessage None = new();

    /// <summary>Whether the message mentions the bot.</summary>
    public bool MentionsBot { get; init; }

    /// <summary>The files and pictures beside the words.</summary>
    public FilesBeside Files { get; init; } = FilesBeside.None;

    /// <summary>The message of a turn.</summary>
    public static TypedMessage Of(ITurnContext context) => context.TurnState.Get<TypedMessage>() ?? None;
}
