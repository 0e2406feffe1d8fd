namespace Microsoft.Bot.Builder;

/// <summary>State of a user within one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Makes the state over a storage.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{activity.RequiredChannelId()}/conversations/{activity.RequiredConversationId()}/users/{activity.RequiredUserId()}";
    }
}
