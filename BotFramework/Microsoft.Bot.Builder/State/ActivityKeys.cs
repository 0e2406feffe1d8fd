using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The ids of an activity that storage keys are made of.</summary>
internal static class ActivityKeys
{
    /// <summary>The channel's id.</summary>
    /// <exception cref="InvalidOperationException">The activity has none.</exception>
    public static string RequiredChannelId(this Activity activity)
        => activity.ChannelId ?? throw Missing("channelId");

    /// <summary>The conversation's id.</summary>
    /// <exception cref="InvalidOperationException">The activity has none.</exception>
    public static string RequiredConversationId(this Activity activity)
        => activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    /// <summary>The sender's id.</summary>
    /// <exception cref="InvalidOperationException">The activity has none.</exception>
    public static string RequiredUserId(this Activity activity)
        => activity.From?.Id ?? throw Missing("From.Id");

    private static InvalidOperationException Missing(string name) => new($"invalid activity-missing {name}");
}
