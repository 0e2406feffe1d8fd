using System.Collections.Immutable;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>Finds the engineer's open calls, and the call that is on.</summary>
public sealed class OpenCallFinder(ITicketDesk desk)
{
    /// <summary>More open calls than an engineer has at once.</summary>
    private const int MaxRead = 40;

    /// <summary>The open calls, the call that is on first, then the newest.</summary>
    /// <param name="except">A ticket to leave out; null for none.</param>
    public async Task<OpenCalls> FindAsync(CallTurn turn, TicketId? except, CancellationToken cancellationToken)
    {
        var open = await desk.OpenTicketsAsync(turn.Person.Id, turn.Now, cancellationToken);
        TicketId[] ids = [.. open.Where(id => id != except).OrderByDescending(id => id == turn.TicketId)];
        var read = ids.Take(OpenCalls.MostShown).Select(id => turn.FindAsync(desk, id, cancellationToken));
        var found = (await Task.WhenAll(read)).OfType<Ticket>().Where(ticket => ticket.Lifecycle.IsOpen);
        return new([.. found.Select(ticket => turn.View(ticket) with { Evidence = DeskEvidence.None })], ids.Length);
    }

    /// <summary>All open calls, as many as are looked through; the newest first.</summary>
    public async Task<ImmutableArray<Ticket>> ReadAllAsync(CallTurn turn, CancellationToken cancellationToken)
    {
        var ids = await desk.OpenTicketsAsync(turn.Person.Id, turn.Now, cancellationToken);
        var read = await Task.WhenAll(ids.Take(MaxRead).Select(id => turn.FindAsync(desk, id, cancellationToken)));
        return [.. read.OfType<Ticket>().Where(ticket => ticket.Lifecycle.IsOpen && turn.Owns(ticket))];
    }

    private static CallView WithoutEvidence(CallView view) => view with { Evidence = DeskEvidence.None };

    /// <summary>A list of calls that were read already.</summary>
    public static OpenCalls List(CallTurn turn, ImmutableArray<Ticket> calls) =>
        new([.. calls.Take(OpenCalls.MostShown).Select(turn.View).Select(WithoutEvidence)], calls.Length);

    /// <summary>The engineer's open ticket of the call that is on; null between calls.</summary>
    public async Task<Ticket?> CurrentAsync(CallTurn turn, CancellationToken cancellationToken) =>
        turn.TicketId is { } id
        && await turn.FindAsync(desk, id, cancellationToken) is { Lifecycle.IsOpen: true } ticket
        && turn.Owns(ticket)
            ? ticket
            : null;
}
