using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The parts that changes of an escalated ticket are made of.</summary>
public static class CaseChanges
{
    /// <summary>
    /// How many threads of a ticket can show their words again: a ticket that goes up and down more often has other troubles.
    /// </summary>
    private const int MostThreads = 6;

    /// <summary>Changes the ticket's case, which there is.</summary>
    public static TicketChange WithCase(this TicketChange change, Func<EscalationCase, EscalationCase> with) =>
        change.With(ticket => ticket with { Case = with(ticket.Case!) });

    /// <summary>Begins the thread of the case as it now is: its post is pending, and its words are kept with the ticket.</summary>
    public static TicketChange Threading(this TicketChange change, TeamsChannel channel, string title, ImmutableArray<PostFact> facts, DateTimeOffset now)
    {
        var held = change.Ticket.Case!;
        var thread = new CaseThread { Id = held.Post, Channel = channel, Level = held.Level, At = now, Title = title, Facts = facts };
        return change.With(ticket => ticket with { Threads = [.. ticket.Threads.Add(thread).TakeLast(MostThreads)] }).Posting(thread.ToPost(change.Ticket.Id, now));
    }

    /// <summary>Tells the ticket's engineer, in their chat.</summary>
    /// <param name="of">The post whose thread it is about; null for the one that holds the case.</param>
    public static TicketChange Telling(this TicketChange change, DateTimeOffset now, string text, string? of = null) =>
        change.Posting(Told(change, now, text) with { Of = of });

    /// <summary>Tells the ticket's engineer what the Team Leader is told by another post.</summary>
    public static TicketChange TellingToo(this TicketChange change, DateTimeOffset now, string text) =>
        change.Posting(Told(change, now, text) with { IsToldElsewhere = true });

    /// <summary>Tells the ticket's engineer that a message to somebody else did not arrive.</summary>
    public static TicketChange TellingOfFailure(this TicketChange change, PostPlace reports, DateTimeOffset now, string text) =>
        change.Posting(Told(change, now, text) with { Reports = reports });

    private static PendingPost Told(TicketChange change, DateTimeOffset now, string text) => new()
    {
        Id = $"told-{change.Ticket.NoteCount}-{change.Posts.Length}",
        Ticket = change.Ticket.Id,
        Place = PostPlace.Engineer,
        CreatedAt = now,
        Title = text,
    };

    /// <summary>Has the case's card in its channel show the ticket as it is.</summary>
    public static TicketChange ShowingCase(this TicketChange change, DateTimeOffset now) => change.Posting(new PendingPost
    {
        Id = $"card-{change.Ticket.NoteCount}-{change.Posts.Length}",
        Ticket = change.Ticket.Id,
        Place = PostPlace.Card,
        Of = change.Ticket.Case!.Post,
        CreatedAt = now,
        Title = "The card as it is now",
    });

    /// <summary>Has the card follow what the engineer did: a confirmed quality control, a closed ticket.</summary>
    public static TicketChange ShowingProgress(this TicketChange change, Ticket before, DateTimeOffset now) =>
        before.Case is not null && CaseRights.StageOf(before) != CaseRights.StageOf(change.Ticket) ? change.ShowingCase(now) : change;

    /// <summary>Writes into the case's thread.</summary>
    public static TicketChange InThread(this TicketChange change, string id, string text, PostMention mention, DateTimeOffset now, DateTimeOffset? notBefore = null) => change.Posting(new PendingPost
    {
        Id = id,
        Ticket = change.Ticket.Id,
        Place = PostPlace.Thread,
        Of = change.Ticket.Case!.Post,
        CreatedAt = now,
        NotBefore = notBefore,
        Title = text,
        Mention = mention,
    });

    /// <summary>Sends the Team Leaders a direct message.</summary>
    public static TicketChange Alerting(this TicketChange change, string id, string title, DateTimeOffset now, params ReadOnlySpan<PostFact> facts) => change.AlertingOf(null, id, title, now, facts);

    /// <summary>Sends the Team Leaders a direct message.</summary>
    /// <param name="post">The post that it is about; null for the one that holds the case.</param>
    public static TicketChange AlertingOf(this TicketChange change, string? post, string id, string title, DateTimeOffset now, params ReadOnlySpan<PostFact> facts) => change.Posting(new PendingPost
    {
        Id = id,
        Ticket = change.Ticket.Id,
        Place = PostPlace.TeamLeader,
        Of = post,
        CreatedAt = now,
        Title = title,
        Facts = [new("Ticket", change.Ticket.Id.ToString()), .. facts],
    });
}
