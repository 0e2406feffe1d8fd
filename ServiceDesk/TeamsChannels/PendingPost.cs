using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>A channel post that was decided and is not yet delivered. Stored in the same transaction as its decision.</summary>
public sealed record PendingPost
{
    /// <summary>Unique on its ticket; the same decision always gives the same id, so a repeat adds nothing.</summary>
    public required string Id { get; init; }

    public required TicketId Ticket { get; init; }

    public required TeamsChannel Channel { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the post is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What KB-102 says a post in this channel must carry.</summary>
    public required ImmutableArray<PostFact> Facts { get; init; }
}
