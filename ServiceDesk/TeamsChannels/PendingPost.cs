using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>A post that was decided and is not yet delivered. Stored in the same transaction as its decision.</summary>
public sealed record PendingPost
{
    /// <summary>Unique on its ticket; the same decision always gives the same id, so a repeat adds nothing.</summary>
    public required string Id { get; init; }

    public required TicketId Ticket { get; init; }

    public required PostPlace Place { get; init; }

    /// <summary>The channel of a new thread; null elsewhere.</summary>
    public TeamsChannel? Channel { get; init; }

    /// <summary>The id of the post that this is about: whose thread or card it belongs to, or that could not be delivered; of a shown card, its message. Null elsewhere.</summary>
    public string? Of { get; init; }

    /// <summary>The only one of its place who gets it, where the others have it already; null elsewhere.</summary>
    public string? To { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The instant before which it is not sent; null sends it at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What the post is, in a few words; the whole text of a message without facts.</summary>
    public required string Title { get; init; }

    /// <summary>What KB-102 says a post in this channel must carry; empty for a plain message.</summary>
    public ImmutableArray<PostFact> Facts { get; init; } = [];

    public PostMention Mention { get; init; }

    /// <summary>The place whose message did not arrive, where this post says so; null for any other post. Such a post is itself reported to nobody who knows it already.</summary>
    public PostPlace? Reports { get; init; }

    /// <summary>Whether the Team Leader is told the same by another post: if this one does not arrive, nobody is told it again.</summary>
    public bool IsToldElsewhere { get; init; }

    /// <summary>Why it could not be delivered so far, in words; null while nothing is wrong.</summary>
    public string? Failure { get; init; }
}
