using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>ask</c>: a question to peers. With the question it shows at once the words that would be posted.</summary>
public sealed class AskCommand(ITicketDesk desk, NoteTaking notes) : TicketCommand(desk)
{
    public override string Word => "ask";

    public override string Usage => "ask <question>";

    public override string Does => "Asks peers, without the client's data";

    public override bool IsGuessed => false;

    public override bool TakesText => true;

    /// <summary>A question without a call is not lost: it is offered as the first note of a new one.</summary>
    protected override Task WithoutCallAsync(DialogContext dc, CallTurn turn, string argument, CancellationToken cancellationToken) => argument.Length == 0
        ? base.WithoutCallAsync(dc, turn, argument, cancellationToken)
        : notes.TakeAsync(dc, turn, turn.Text ?? argument, cancellationToken);

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (argument.Length == 0)
        {
            await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
            await dc.BeginDialogAsync(PeerDialog.DialogId, ticket, cancellationToken);
            return;
        }

        if (turn.Text is { Length: > PeerEntry.Longest } whole)
        {
            // More than a post takes: the card shows the beginning, and the whole of it is not lost.
            await notes.TakeAsync(dc, turn, whole, cancellationToken);
        }

        await CallStack.InterruptAsync(dc, ticket.Step, PeerDialog.DialogId, cancellationToken);
        var masked = PeerQuestion.Masked(ticket, new PeerEntry { Question = argument, Tried = PeerQuestion.Tried(ticket, turn.Hub) }, turn.Hub);
        await turn.SendCardAsync(PeerConfirmCard.Render(turn.View(ticket), masked, turn.Text, turn.MessageId), cancellationToken);
    }
}
