using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>Whether a click came from the thread that a case's card was posted to. A copy of a card, or a forged one, shows and changes nothing elsewhere.</summary>
internal static class CasePlace
{
    /// <summary>What a thread's conversation id has between its channel's and its first message's.</summary>
    private const string Message = ";messageid=";

    /// <param name="conversation">The conversation of the click, its <c>;messageid=</c> part included; opaque.</param>
    public static bool IsAt(Ticket ticket, CaseThread thread, string? conversation, StaffMember who) =>
        ticket.Delivered.FirstOrDefault(post => post.Id == thread.Id) is { } posted
            ? string.Equals(posted.ConversationId, conversation, StringComparison.Ordinal)
            // The post arrived and its proof is not stored yet: whoever works on the case may go on, for a stranger it is nowhere.
            : CaseRights.Works(who.Roles, thread.Level);

    /// <summary>Whether a message is the one that its thread began with: the only one that is a case's card.</summary>
    public static bool IsRoot(string conversation, string message) => conversation.EndsWith($"{Message}{message}", StringComparison.Ordinal);

    /// <summary>
    /// Whether a click came from a thread that the ticket has no proof of while it has one of another: of the same channel, or one that is known to be this ticket's, which
    /// was lost with its channel and can be reached again.
    /// </summary>
    /// <param name="known">The ticket that the thread is known to belong to; null when it is not known.</param>
    public static bool IsRepeated(Ticket ticket, CaseThread thread, string conversation, TicketId? known) =>
        ticket.Delivered.FirstOrDefault(post => post.Id == thread.Id) is { } posted
        && conversation.IndexOf(Message, StringComparison.Ordinal) is > 0 and var end
        && (known is { } owner ? owner == ticket.Id : posted.ConversationId.StartsWith(conversation[..(end + Message.Length)], StringComparison.Ordinal))
        && ticket.Delivered.All(post => post.ConversationId != conversation);
}
