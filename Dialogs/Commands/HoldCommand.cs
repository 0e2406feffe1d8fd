using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>"Put it on hold" in words. No call can be held: it says that the clocks run on, and lists the open calls.</summary>
public sealed class HoldCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "hold";

    public override string Does => "Says that the clocks run on, and lists the open calls";

    public override bool TakesText => true;

    public override string Button(string argument) => "Hold the call";

    protected override async Task RunAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        var open = await new OpenCallFinder(Desk).FindAsync(turn, null, cancellationToken);
        var said = $"There is no hold: {ticket.Id} stays open, and its clocks run on.";
        var card = OpenTicketsCard.Render(CardKey.Mint(), said, open, ticket.Lifecycle.IsOpen ? ticket.Id : null);
        await turn.SendCardAsync(card, cancellationToken);
    }
}
