using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Tells a ticket's parent what the ticket has turned out to be: its company, its signs. A turn that changes none of them does not ask a parent that this instance last
/// saw with them; a turn in which the parent could not be told is made good by the next.
/// </summary>
internal static class ParentUpdate
{
    public static async Task GiveAsync(ITicketDesk desk, CallTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Ticket is not { Parent: { } id } ticket || (IsAsBefore(turn, ticket) && desk.LastSeen(id) is { } seen && LinkedTickets.Knows(seen, ticket)))
        {
            return;
        }

        try
        {
            await desk.ApplyAsync<bool>(id, $"{turn.Operation}:collected", parent => new(LinkedTickets.Update(parent, ticket), true), cancellationToken);
        }
        catch (KeyNotFoundException)
        {
            // The parent was kept as long as KB-450 says, and is gone: there is nothing left to collect for.
        }
    }

    /// <summary>What this instance last saw of the parent may be older than what another told it: it counts only where there is nothing new.</summary>
    private static bool IsAsBefore(CallTurn turn, Ticket ticket) => turn.Ahead is { } before && before.Id == ticket.Id && LinkedTickets.AreAlike(before, ticket);
}
