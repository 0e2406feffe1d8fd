using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>Which ticket a channel's thread belongs to. A ticket can have several.</summary>
public interface ICaseThreads
{
    /// <summary>A thread that is known already stays what it is.</summary>
    Task KeepAsync(string conversationId, TicketId ticket, CancellationToken cancellationToken);

    /// <summary>The ticket of a thread; null for a thread that is none of ours.</summary>
    Task<TicketId?> FindAsync(string conversationId, CancellationToken cancellationToken);
}
