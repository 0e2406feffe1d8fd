using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>Links a ticket to the one that collects the count. Its own decision stays its own (KB-155).</summary>
public sealed class TicketLinking(ITicketDesk desk)
{
    /// <summary>
    /// The parent first: a ticket that names a parent is on its list, and whoever is on a list or has one is asked again when it is stored. The
    /// same message again finds both done. Returns what came of it, in words.
    /// </summary>
    public async Task<string> LinkAsync(CallTurn turn, Ticket ticket, TicketId id, CancellationToken cancellationToken)
    {
        var found = id == ticket.Id ? ticket : await desk.FindAsync(id, cancellationToken);
        if (LinkedTickets.Refusal(ticket, id, found) is { } refusal)
        {
            return NotLinked(refusal);
        }

        var collected = await desk.ApplyAsync<string?>(id, $"{turn.Operation}:parent", Collected, cancellationToken);
        if (collected is DeskAnswer<string?>.Applied { Outcome: { } late })
        {
            return NotLinked(late);
        }

        var linked = await desk.ApplyAsync<string?>(ticket.Id, turn.Operation, Linked, cancellationToken);
        if (linked is DeskAnswer<string?>.Applied { Outcome: { } changed })
        {
            // Somebody linked this ticket, or something to it, between the two: it is on no other list.
            await desk.ApplyAsync<bool>(
                id, $"{turn.Operation}:undone", parent => new(LinkedTickets.Release(parent, ticket.Id, turn.Now), true), cancellationToken);
            return NotLinked(changed);
        }

        turn.Holding(linked.Ticket);
        var words = LinkedTickets.Words(collected.Ticket);
        return $"{ticket.Id} is linked to {id}, which has {words} now. Each ticket's decision stays its own (KB-155). {NameOf()}";

        string NotLinked(string why) => $"Not linked. {why} {NameOf()}";

        string NameOf() => $"This call: {TicketName.Of(ticket)}.";

        DeskDecision<string?> Collected(Ticket parent) => LinkedTickets.Refusal(ticket, id, parent) is { } refused
            ? new(null, refused)
            : new(LinkedTickets.Collect(parent, ticket, turn.Now), null);

        DeskDecision<string?> Linked(Ticket current) => LinkedTickets.Refusal(current, id, collected.Ticket) is { } refused
            ? new(null, refused)
            : new(LinkedTickets.Link(current, id, turn.Now), null);
    }
}
