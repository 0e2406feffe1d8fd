using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>
/// A post that cannot be delivered now: the engineer is told once, plainly, and for a channel, or for a further security concern in a thread, the Team Leader gets the post directly. The post
/// itself stays pending.
/// </summary>
public sealed class UndeliveredPosts(ITicketDesk desk, KnowledgeHub hub, TimeProvider time)
{
    /// <summary>So many attempts may pass before people are asked to act, where waiting may help.</summary>
    private const int Patience = 2;

    private const string Why = "Why";

    /// <summary>What an alert says of why the channel does not have the post; null for an alert about something else.</summary>
    public static string? ReasonOf(PendingPost alert) => alert.Facts.FirstOrDefault(fact => fact.Name == Why)?.Value;

    public async Task TellAsync(PendingPost post, int attempts, SendOutcome.Failed failed, CancellationToken cancellationToken)
    {
        if (!(post.Place is PostPlace.Channel or PostPlace.TeamLeader || AddedConcern.IsOne(post.Id)) || post.To is not null || (!failed.Final && attempts < Patience))
        {
            return;
        }

        var now = time.GetUtcNow();
        // Told once of each time it is to be posted: that its thread was lost later is another matter than that its channel was missing at first.
        await desk.ApplyAsync<bool>(post.Ticket, $"undelivered:{post.Id}:{post.CreatedAt.UtcTicks}", ticket => new(Change(ticket, post, failed.Reason, now), true), cancellationToken);
    }

    private TicketChange Change(Ticket ticket, PendingPost post, string reason, DateTimeOffset now)
    {
        var concern = AddedConcern.IsOne(post.Id);
        var channel = concern ? CaseThread.Of(ticket, post.Of)?.Channel ?? TeamsChannel.Tier3Escalation : post.Channel;
        var place = channel is { } known ? hub.Channels.Of(known) : "the Team Leader";
        var told = TicketChange.Of(ticket).Noting(now, concern ? $"Another security concern is not delivered to the thread in {place}: {reason}. It stays pending." : $"Not delivered to {place}: {reason}. It stays pending.");
        // What is said in the peers' channel was masked before it was stored: the Team Leader gets no more than the channel would have.
        var alerted = channel is null ? told : told.Posting(new PendingPost
        {
            Id = $"{post.Id}-undelivered-{told.Ticket.NoteCount}",
            Ticket = ticket.Id,
            Place = PostPlace.TeamLeader,
            Of = post.Id,
            CreatedAt = now,
            Title = $"{(channel == TeamsChannel.Tier1Support ? "A question on " : concern ? "Another security concern on " : "")}{ticket.Id} could not be posted to {place}",
            Facts = [new("Ticket", ticket.Id.ToString()), new(Why, reason), .. concern ? [new("Concern", post.Title)] : Array.Empty<PostFact>(), .. post.Facts.Where(fact => fact.Name != "Ticket")],
        });
        return alerted.Telling(now, channel switch
        {
            null => $"{ticket.Id}: the Team Leader could not be told: {reason}. Tell your Team Leader yourself, now; it is tried again.",
            TeamsChannel.Tier2Escalation or TeamsChannel.Tier3Escalation =>
                $"{ticket.Id}{(concern ? ": the other security concern" : "")} could not be posted to {place} yet: {reason}. It stays pending and is tried again by itself; your Team Leader gets it directly. "
                + $"If you can reach {place} yourself, post the ticket id there now.",
            _ => $"{ticket.Id}: your question could not be posted to {place} yet: {reason}. It stays pending and is tried again by itself; your Team Leader gets it directly, in the masked words.",
        });
    }
}
