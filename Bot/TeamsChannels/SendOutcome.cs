using System.Collections.Immutable;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>What became of an attempt to send a post.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It arrived.</summary>
    /// <param name="ConversationId">Where it stands.</param>
    /// <param name="ActivityId">The message it is; null where the service gives none.</param>
    /// <param name="ServiceUrl">The service it was sent by.</param>
    /// <param name="Place">What the place is called for people.</param>
    public sealed record Sent(string ConversationId, string? ActivityId, string ServiceUrl, string Place) : SendOutcome
    {
        /// <summary>Of the people it goes to, those who are to get it later: they could not be reached for now.</summary>
        public ImmutableArray<string> Later { get; init; } = [];

        /// <summary>The other messages that it is, where several people got it.</summary>
        public ImmutableArray<Sent> Also { get; init; } = [];
    }

    /// <summary>It has to wait for another post of the ticket.</summary>
    public sealed record TooEarly : SendOutcome;

    /// <summary>It did not arrive.</summary>
    /// <param name="Reason">Why, as the end of a sentence for people.</param>
    /// <param name="Final">Somebody has to mend something before another attempt can succeed.</param>
    public sealed record Failed(string Reason, bool Final) : SendOutcome
    {
        /// <summary>So long Teams asks to wait before the next attempt; null when it does not say.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }
}
