using System.Collections.Immutable;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.TeamsChannels;

/// <summary>What a ticket says of a post that arrived: where it stands, in a note, and to its engineer.</summary>
internal static class DeliveryProof
{
    /// <summary>The change of the ticket; null for what is no proof of anything (a notice, a reply without a concern, a card's new state, another Team Leader) or is known already.</summary>
    public static TicketChange? Of(Ticket ticket, PendingPost post, SendOutcome.Sent sent, DateTimeOffset now)
    {
        if (post is { Place: PostPlace.TeamLeader, To: not null })
        {
            return Shown(TicketChange.Of(ticket), post, sent);
        }

        if (!(post.Place is PostPlace.Channel or PostPlace.TeamLeader || AddedConcern.IsOne(post.Id)) || post.To is not null || ticket.Delivered.Any(delivered => delivered.Id == post.Id))
        {
            return null;
        }

        if (post.Reports == PostPlace.Engineer)
        {
            // The engineer, who cannot be reached, is not told that somebody was told so.
            return AddLater(TicketChange.Of(ticket).Noting(now, $"Told {sent.Place} directly: {post.Title}."), post, sent);
        }

        var proven = TicketChange.Of(ticket with
        {
            Delivered = Earlier(ticket, post).Add(new DeliveredPost
            {
                Id = post.Id,
                Place = post.Place,
                Channel = post.Channel,
                ConversationId = sent.ConversationId,
                ActivityId = sent.ActivityId,
                ServiceUrl = sent.ServiceUrl,
                At = now,
            }),
        })
        .Noting(now, post.Place switch
        {
            PostPlace.TeamLeader => $"Told {sent.Place} directly: {post.Title}.",
            PostPlace.Thread => $"Posted to {sent.Place}: another security concern.",
            _ => $"Posted to {sent.Place}: {post.Title}.",
        });
        var words = Words(ticket, post, sent, now);

        // The Team Leader who was told knows it; should this not reach the engineer, it is no news to anybody.
        var told = post.Place == PostPlace.TeamLeader ? proven.TellingToo(now, words) : proven.Telling(now, words);
        return AddLater(post.Place == PostPlace.TeamLeader ? Shown(told, post, sent) : told, post, sent);
    }

    /// <summary>Those of the people who could not be reached for now get it later.</summary>
    private static TicketChange AddLater(TicketChange change, PendingPost post, SendOutcome.Sent sent) =>
        sent.Later.Select((person, place) => post with { Id = $"{post.Id}-also-{place + 1}", To = person }).Aggregate(change, (told, later) => told.Posting(later));

    /// <summary>The alerts go on showing how the case stands.</summary>
    private static TicketChange Shown(TicketChange proven, PendingPost alert, SendOutcome.Sent sent) => sent.Also.Insert(0, sent)
        .Where(message => message.ActivityId is not null)
        .Aggregate(proven, (change, message) => change.ShownAs(new LiveCard
        {
            Kind = LiveCardKind.LeaderAlert,
            ConversationId = message.ConversationId,
            ActivityId = message.ActivityId!,
            ServiceUrl = message.ServiceUrl,
            Alert = alert,
        }));

    /// <summary>Reminders go on for as long as nobody acknowledges: the notes have them all, the ticket the last one only, for its row has an end.</summary>
    private static ImmutableArray<DeliveredPost> Earlier(Ticket ticket, PendingPost post) =>
        CasePosts.IsReminder(post.Id) ? ticket.Delivered.RemoveAll(delivered => CasePosts.IsReminder(delivered.Id)) : ticket.Delivered;

    private static string Words(Ticket ticket, PendingPost post, SendOutcome.Sent sent, DateTimeOffset now) => post switch
    {
        { Place: PostPlace.TeamLeader } => $"{ticket.Id}: {sent.Place} was told directly at {PhilippineTime.Minute(now)}.",
        { Place: PostPlace.Thread } => $"{ticket.Id}: the other security concern is in {sent.Place} since {PhilippineTime.Minute(now)}.",
        { Channel: TeamsChannel.Tier1Support } => $"{ticket.Id}: your question is in {sent.Place} since {PhilippineTime.Minute(now)}. Answers that mention me become notes.",
        _ => $"{ticket.Id} is in {sent.Place} since {PhilippineTime.Minute(now)}."
            + (ticket.Case?.AcknowledgeBy is { } by ? $" To be acknowledged by {PhilippineTime.Near(by, now)}; I watch it and tell you." : ""),
    };
}
