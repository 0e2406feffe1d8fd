using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Keeps the cards that show how an escalation stands true: the newest of each kind in each chat is shown anew when that changes.</summary>
public static class LiveCards
{
    /// <summary>More chats than a ticket's engineer and the Team Leaders have.</summary>
    private const int MaxCards = 20;

    /// <summary>Remembers that a message shows a card; an older one of its kind in the chat is no longer kept up to date.</summary>
    public static TicketChange ShownAs(this TicketChange change, LiveCard card) => change.With(ticket => ticket with
    {
        LiveCards = [.. ticket.LiveCards.RemoveAll(shown => shown.Kind == card.Kind && shown.ConversationId == card.ConversationId).Add(card).TakeLast(MaxCards)],
    });

    /// <summary>Has every remembered card show how the case stands.</summary>
    public static TicketChange ShowingStanding(this TicketChange change, DateTimeOffset now) => ShowAnew(change, change.Ticket, now);

    /// <summary>The change, with the cards that were shown before it shown anew where the case stands otherwise after it.</summary>
    internal static TicketChange Follow(Ticket before, TicketChange change, DateTimeOffset now) =>
        before.LiveCards is [] || StandsTheSame(before, change.Ticket) ? change : ShowAnew(change, before, now);

    /// <summary>Whether the case stands the same in two states of a ticket.</summary>
    public static bool StandsTheSame(Ticket one, Ticket other) => ReferenceEquals(one, other) || Standing(one).Equals(Standing(other));

    private static TicketChange ShowAnew(TicketChange change, Ticket shownOn, DateTimeOffset now) => change.Ticket.LiveCards
        .Where(card => shownOn.LiveCards.Contains(card))
        .Aggregate(change, (shown, card) => shown.Posting(new PendingPost
        {
            Id = $"shown-{shown.Ticket.NoteCount}-{shown.Posts.Length}",
            Ticket = shown.Ticket.Id,
            Place = PostPlace.LiveCard,
            Of = card.ActivityId,
            CreatedAt = now,
            Title = "The card as it is now",
        }));

    private static object Standing(Ticket ticket) => (ticket.Status, Case: ticket.Case is { } held ? held with { UpdatedAt = null } : null, ticket.Delivered, ticket.Escalation);
}
