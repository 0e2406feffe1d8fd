namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>A card that shows how an escalation stands, and the message that shows it: it is kept up to date while it is the newest of its kind in its chat.</summary>
public sealed record LiveCard
{
    public required LiveCardKind Kind { get; init; }

    /// <summary>The chat, opaque.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The message, opaque.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The service that the chat was reached by.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>What a Team Leader's alert says; null on other cards.</summary>
    public PendingPost? Alert { get; init; }
}
