using System.Collections.Immutable;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// A post that cannot be delivered now is said once to whoever can act. Of a channel's post, or a further security concern, the engineer is
/// told, and the Team Leader gets the
/// post directly. Of a message to the engineer the thread and the Team Leader are told. The post itself stays pending.
/// </summary>
public sealed class UndeliveredPosts(ITicketDesk desk, KnowledgeHub hub, TimeProvider time)
{
    /// <summary>So many attempts may pass before people are asked to act, where waiting may help.</summary>
    private const int Patience = 2;

    /// <summary>So often a report that could not be stored is tried again.</summary>
    private const int MaxReports = 5;

    private const string Why = "Why";

    /// <summary>What an alert says of why the channel does not have the post; null for an alert about something else.</summary>
    public static string? ReasonOf(PendingPost alert) => alert.Facts.FirstOrDefault(fact => fact.Name == Why)?.Value;

    /// <param name="claims">Posts that went to one place together, the oldest first.</param>
    public Task TellAsync(ImmutableArray<ClaimedPost> claims, SendOutcome.Failed failed, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        ImmutableArray<ClaimedPost> known = [.. claims.Where(claim => failed.Final || claim.Attempts + 1 >= Patience)];
        if (known is [] || known[0].Post.To is not null)
        {
            return Task.CompletedTask;
        }

        if (known[0].Post.Place == PostPlace.Engineer)
        {
            // What came to those that were reported before is reported apart.
            ImmutableArray<ClaimedPost> news = [.. known.Where(claim => claim.Attempts < Patience)];
            var told = news is [] && known[^1].Attempts < MaxReports ? known : news;
            return told is [] ? Task.CompletedTask : ApplyAsync(
                told[^1].Post, ticket => Unreached(ticket, [.. told.Select(claim => claim.Post)], failed.Reason, now), cancellationToken);
        }

        var post = known[0].Post;
        return post.Place is PostPlace.Channel or PostPlace.TeamLeader || AddedConcern.IsOne(post.Id)
            ? ApplyAsync(post, ticket => Unposted(ticket, post, failed.Reason, now), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>
    /// Told once of each time it is to be posted: that its thread was lost later is another matter than that its channel was missing at
    /// first.
    /// </summary>
    private Task ApplyAsync(PendingPost post, Func<Ticket, TicketChange> change, CancellationToken cancellationToken) =>
        desk.ApplyAsync<bool>(post.Ticket, $"undelivered:{post.Id}:{post.CreatedAt.UtcTicks}", ticket => new(change(ticket), true), cancellationToken);

    /// <summary>
    /// The engineer was not told: whoever waits in the threads is, and the Team Leader gets the words. A channel reads none of them: they
    /// may be the engineer's alone (HR-201).
    /// </summary>
    private static TicketChange Unreached(Ticket ticket, ImmutableArray<PendingPost> posts, string reason, DateTimeOffset now)
    {
        var name = ticket.Engineer.Name;
        var noted = TicketChange.Of(ticket).Noting(now, $"Not delivered to {name}'s chat: {reason}. It stays pending.");
        PendingPost[] unknown = [.. posts.Where(post => !post.IsToldElsewhere)];
        var threads = unknown.Select(post => post.Of ?? ticket.Case?.Post).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(thread => ticket.Delivered.Any(delivered => delivered.Id == thread && delivered.Place == PostPlace.Channel)).ToArray();
        var said = threads.Aggregate(noted, (change, thread) => change.Posting(new PendingPost
        {
            Id = $"unreached-{noted.Ticket.NoteCount}-{thread}",
            Ticket = ticket.Id,
            Place = PostPlace.Thread,
            Of = thread,
            CreatedAt = now,
            Title = $"{ticket.Id}: I could not tell {name} in the chat: {reason}. I try again by myself. Please tell {name} yourself, too.",
            Reports = PostPlace.Engineer,
        }));
        PendingPost[] forLeader = [.. unknown.Where(post => post.Reports != PostPlace.TeamLeader)];
        return forLeader is [] ? said : said.Posting(new PendingPost
        {
            Id = $"unreached-{noted.Ticket.NoteCount}-leader",
            Ticket = ticket.Id,
            Place = PostPlace.TeamLeader,
            Of = threads is [var only] ? only : null,
            CreatedAt = now,
            Title = $"{name} could not be told about {ticket.Id}",
            Facts =
            [
                new("Ticket", ticket.Id.ToString()), new("Reason", $"{reason}. I try again by myself; please tell {name} yourself."),
                .. forLeader.Select(post => new PostFact("Message", post.Title)),
            ],
            Reports = PostPlace.Engineer,
        });
    }

    private TicketChange Unposted(Ticket ticket, PendingPost post, string reason, DateTimeOffset now)
    {
        var concern = AddedConcern.IsOne(post.Id);
        var channel = concern ? CaseThread.Of(ticket, post.Of)?.Channel ?? TeamsChannel.Tier3Escalation : post.Channel;
        var place = channel is { } known ? hub.Channels.Of(known) : "the Team Leader";
        var told = TicketChange.Of(ticket).Noting(now, concern
            ? $"Another security concern is not delivered to the thread in {place}: {reason}. It stays pending."
            : $"Not delivered to {place}: {reason}. It stays pending.");
        if (post.Reports == PostPlace.Engineer)
        {
            // That the engineer cannot be reached is no news for the engineer.
            return told;
        }

        // What is said in the peers' channel was masked before it was stored: the Team Leader gets no more than the channel would have.
        var alerted = channel is null ? told : told.Posting(new PendingPost
        {
            Id = $"{post.Id}-undelivered-{told.Ticket.NoteCount}",
            Ticket = ticket.Id,
            Place = PostPlace.TeamLeader,
            Of = post.Id,
            CreatedAt = now,
            Title = $"{Subject(channel, concern)}{ticket.Id} could not be posted to {place}",
            Facts =
            [
                new("Ticket", ticket.Id.ToString()), new(Why, reason), .. concern ? [new("Concern", post.Title)] : Array.Empty<PostFact>(),
                .. post.Facts.Where(fact => fact.Name != "Ticket"),
            ],
        });
        return alerted.ShowingStanding(now).TellingOfFailure(post.Place, now, Words(ticket, channel, concern, place, reason));
    }

    private static string Subject(TeamsChannel? channel, bool concern) =>
        channel == TeamsChannel.Tier1Support ? "A question on " : concern ? "Another security concern on " : "";

    private static string Words(Ticket ticket, TeamsChannel? channel, bool concern, string place, string reason) => channel switch
    {
        null => $"{ticket.Id}: the Team Leader could not be told: {reason}. Tell your Team Leader yourself, now; it is tried again.",
        TeamsChannel.Tier2Escalation or TeamsChannel.Tier3Escalation =>
            $"{ticket.Id}{(concern ? ": the other security concern" : "")} could not be posted to {place} yet: {reason}. "
            + "It stays pending and is tried again by itself; your Team Leader gets it directly. "
            + $"If you can reach {place} yourself, post the ticket id there now.",
        _ => $"{ticket.Id}: your question could not be posted to {place} yet: {reason}. "
            + "It stays pending and is tried again by itself; your Team Leader gets it directly, in the masked words.",
    };
}
