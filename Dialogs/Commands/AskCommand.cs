using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>ask</c>: a question to peers. With the question it shows at once the words that would be posted.</summary>
public sealed class AskCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "ask";

    public override string Usage => "ask <question>";

    public override string Does => "Asks peers, without the client's data";

    public override bool IsGuessed => false;

    public override bool TakesText => true;

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (argument.Length == 0)
        {
            await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
            await dc.BeginDialogAsync(PeerDialog.DialogId, ticket, cancellationToken);
            return;
        }

        await CallStack.InterruptAsync(dc, ticket.Step, PeerDialog.DialogId, cancellationToken);
        var masked = PeerQuestion.Masked(ticket, new PeerEntry { Question = argument, Tried = PeerQuestion.Tried(ticket, turn.Hub) }, turn.Hub);
        await turn.SendCardAsync(PeerConfirmCard.Render(turn.View(ticket), masked, turn.Text), cancellationToken);
    }
}
