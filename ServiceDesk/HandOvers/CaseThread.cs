using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The thread that an escalation began in a channel. Its title and facts stay as they were posted, whatever the ticket's answers become.</summary>
public sealed record CaseThread
{
    /// <summary>The id of the post that begins the thread.</summary>
    public required string Id { get; init; }

    public required TeamsChannel Channel { get; init; }

    /// <summary>The level that the thread was begun for.</summary>
    public required SupportLevel Level { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Title { get; init; }

    /// <summary>What KB-102 says a post in this channel must carry, in its order.</summary>
    public required ImmutableArray<PostFact> Facts { get; init; }

    /// <summary>The post that begins it in its channel.</summary>
    public PendingPost ToPost(TicketId ticket, DateTimeOffset now) => new()
    {
        Id = Id,
        Ticket = ticket,
        Place = PostPlace.Channel,
        Channel = Channel,
        CreatedAt = now,
        Title = Title,
        Facts = Facts,
    };

    /// <summary>The thread that a post began; null when the ticket has none of that id.</summary>
    public static CaseThread? Of(Ticket ticket, string? post) => ticket.Threads.FirstOrDefault(thread => thread.Id == post);
}
