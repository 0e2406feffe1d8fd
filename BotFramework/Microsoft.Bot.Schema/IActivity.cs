namespace Microsoft.Bot.Schema;

/// <summary>What activities of every kind have.</summary>
public interface IActivity
{
    string Type { get; set; }

    string Id { get; set; }

    string ServiceUrl { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    DateTimeOffset? LocalTimestamp { get; set; }

    string ChannelId { get; set; }

    ChannelAccount From { get; set; }

    ConversationAccount Conversation { get; set; }

    ChannelAccount Recipient { get; set; }

    string ReplyToId { get; set; }

    IList<Entity> Entities { get; set; }

    dynamic ChannelData { get; set; }

    /// <summary>The channel data as a type; null if there is none.</summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>The channel data as a type; false if there is none, or if it is not of that shape.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    IMessageActivity AsMessageActivity();

    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    IInstallationUpdateActivity AsInstallationUpdateActivity();

    IConversationUpdateActivity AsConversationUpdateActivity();

    ITypingActivity AsTypingActivity();

    IEndOfConversationActivity AsEndOfConversationActivity();

    IEventActivity AsEventActivity();

    IInvokeActivity AsInvokeActivity();

    IMessageUpdateActivity AsMessageUpdateActivity();

    IMessageDeleteActivity AsMessageDeleteActivity();

    IMessageReactionActivity AsMessageReactionActivity();

    ISuggestionActivity AsSuggestionActivity();

    /// <summary>What is needed to come back to this conversation later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference: to its user, or with <paramref name="isIncoming"/> from its user.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
