using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>status</c>: ticket, tier, clocks, pending posts, and the other open tickets.</summary>
public sealed class StatusCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "status";

    public override string Does => "Ticket, tier and clocks";

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        var pending = Desk.PendingPostsAsync(ticket.Id, cancellationToken);
        var open = new OpenCallFinder(Desk).FindAsync(turn, ticket.Id, cancellationToken);
        var sent = await turn.SendCardAsync(StatusCard.Render(turn.View(ticket), await pending, await open), cancellationToken);
        if (ticket is { Case: not null, Lifecycle.IsOpen: true } && turn.ShownAs(LiveCardKind.Status, sent?.Id) is { } card)
        {
            await turn.ApplyAsync<bool>(
                Desk, ticket.Id, $"{turn.Operation}:shown", current => new(TicketChange.Of(current).ShownAs(card), true), cancellationToken);
        }
    }
}
