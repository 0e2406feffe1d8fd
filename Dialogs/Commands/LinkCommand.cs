using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>link INC-…</c>: links the call's ticket to the one that collects the count. Its own decision stays its own (KB-155).</summary>
public sealed class LinkCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "link";

    public override string Usage => "link INC-2026-01-00001";

    public override string Does => "Links this ticket to the one that collects the count";

    public override bool IsGuessed => false;

    public override bool Takes(string argument) => TicketId.TryParse(argument, out _);

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (!TicketId.TryParse(argument, out var parent))
        {
            await turn.SendTextAsync($"Link to which ticket? Type it like this: {Usage}", cancellationToken);
            return;
        }

        await turn.SendTextAsync(await LinkAsync(turn, ticket, parent, cancellationToken), cancellationToken);
    }

    /// <summary>The parent first: a ticket that names a parent is on its list, and whoever is on a list or has one is asked again when it is stored. The same message again finds both done.</summary>
    private async Task<string> LinkAsync(CallTurn turn, Ticket ticket, TicketId id, CancellationToken cancellationToken)
    {
        var found = id == ticket.Id ? ticket : await Desk.FindAsync(id, cancellationToken);
        if (LinkedTickets.Refusal(ticket, id, found) is { } refusal)
        {
            return $"Not linked. {refusal}";
        }

        var collected = await Desk.ApplyAsync<string?>(id, $"{turn.Operation}:parent", parent => LinkedTickets.Refusal(ticket, id, parent) is { } refused
            ? new(null, refused)
            : new(LinkedTickets.Collect(parent, ticket, turn.Now), null), cancellationToken);
        if (collected is DeskAnswer<string?>.Applied { Outcome: { } late })
        {
            return $"Not linked. {late}";
        }

        var linked = await Desk.ApplyAsync<string?>(ticket.Id, turn.Operation, current => LinkedTickets.Refusal(current, id, collected.Ticket) is { } refused
            ? new(null, refused)
            : new(LinkedTickets.Link(current, id, turn.Now), null), cancellationToken);
        if (linked is DeskAnswer<string?>.Applied { Outcome: { } changed })
        {
            // Somebody linked this ticket, or something to it, between the two: it is on no other list.
            await Desk.ApplyAsync<bool>(id, $"{turn.Operation}:undone", parent => new(LinkedTickets.Release(parent, ticket.Id, turn.Now), true), cancellationToken);
            return $"Not linked. {changed}";
        }

        turn.Holding(linked.Ticket);
        return $"{ticket.Id} is linked to {id}, which has {LinkedTickets.Words(collected.Ticket)} now. Each ticket's decision stays its own (KB-155).";
    }
}
