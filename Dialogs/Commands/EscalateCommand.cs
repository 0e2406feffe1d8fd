using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary><c>escalate</c>: the escalation gate, from any step.</summary>
public sealed class EscalateCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "escalate";

    public override string Does => "Checks KB-155 before anything is posted";

    protected override async Task RunAsync(DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        await dc.BeginDialogAsync(EscalationDialog.DialogId, ticket, cancellationToken);
    }
}
