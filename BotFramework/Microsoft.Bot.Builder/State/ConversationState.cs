namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, shared by everyone in it.</summary>
public class ConversationState : BotState
{
    /// <summary>Makes the state over a storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{activity.RequiredChannelId()}/conversations/{activity.RequiredConversationId()}";
    }
}
