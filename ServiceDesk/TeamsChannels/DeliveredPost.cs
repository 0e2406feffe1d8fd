namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>The proof that a post arrived: where, as which message, and when.</summary>
public sealed record DeliveredPost
{
    /// <summary>The id the post had while it was pending.</summary>
    public required string Id { get; init; }

    public required PostPlace Place { get; init; }

    /// <summary>The channel it was posted to; null for a direct message.</summary>
    public TeamsChannel? Channel { get; init; }

    /// <summary>The conversation (the thread) it stands in, opaque.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The message it is, opaque; null where Teams gave none.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The service that conversation was reached by.</summary>
    public required string ServiceUrl { get; init; }

    public required DateTimeOffset At { get; init; }
}
