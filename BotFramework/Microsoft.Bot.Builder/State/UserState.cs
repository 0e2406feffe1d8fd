namespace Microsoft.Bot.Builder;

/// <summary>State of a user, the same in all conversations of a channel.</summary>
public class UserState : BotState
{
    /// <summary>Makes the state over a storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{activity.RequiredChannelId()}/users/{activity.RequiredUserId()}";
    }
}
