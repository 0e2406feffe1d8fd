using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Tells a ticket's parent what the ticket has turned out to be: its company, its signs. A parent that this instance last saw with them is not asked again,
/// and a turn in which it could not be told is made good by the next.
/// </summary>
internal static class ParentUpdate
{
    public static async Task GiveAsync(ITicketDesk desk, CallTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Ticket is not { Parent: { } id } ticket || (desk.LastSeen(id) is { } seen && LinkedTickets.Knows(seen, ticket)))
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
}
