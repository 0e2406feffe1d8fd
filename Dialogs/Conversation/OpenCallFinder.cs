using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Finds the engineer's open calls, and the call that is on.</summary>
public sealed class OpenCallFinder(ITicketDesk desk)
{
    /// <summary>The open calls, the call that is on first, then the newest.</summary>
    /// <param name="except">A ticket to leave out; null for none.</param>
    public async Task<OpenCalls> FindAsync(CallTurn turn, TicketId? except, CancellationToken cancellationToken)
    {
        var open = await desk.OpenTicketsAsync(turn.Person.Id, turn.Now, cancellationToken);
        TicketId[] ids = [.. open.Where(id => id != except).OrderByDescending(id => id == turn.TicketId)];
        var read = ids.Take(OpenCalls.MostShown).Select(id => turn.FindAsync(desk, id, cancellationToken));
        var found = (await Task.WhenAll(read)).OfType<Ticket>().Where(ticket => ticket.Lifecycle.IsOpen);
        return new([.. found.Select(ticket => turn.View(ticket) with { Evidence = ServiceDesk.Evidence.DeskEvidence.None })], ids.Length);
    }

    /// <summary>The engineer's open ticket of the call that is on; null between calls.</summary>
    public async Task<Ticket?> CurrentAsync(CallTurn turn, CancellationToken cancellationToken) =>
        turn.TicketId is { } id
        && await turn.FindAsync(desk, id, cancellationToken) is { Lifecycle.IsOpen: true } ticket
        && turn.Owns(ticket)
            ? ticket
            : null;
}
