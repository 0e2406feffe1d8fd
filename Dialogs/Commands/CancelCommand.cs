using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Commands;

/// <summary>
/// "Cancel" in words: leaves an open form; otherwise asks why it is not a call (steps 1 and 2), or says what closing takes. Only a button
/// closes.
/// </summary>
public sealed class CancelCommand(ITicketDesk desk) : TicketCommand(desk)
{
    public override string Word => "cancel";

    public override string Does => "Not a call, or what closing takes";

    public override string Button(string argument) => "Cancel the ticket";

    protected override async Task RunAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, string argument, CancellationToken cancellationToken)
    {
        if (CallStack.IsInterrupted(dc))
        {
            await turn.SendTextAsync("The form is left. This sent nothing and changed nothing.", cancellationToken);
            await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
        }
        else if (NotACallRule.IsPossible(ticket))
        {
            await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
            await turn.SendCardAsync(NotACallCard.Render(turn.View(ticket), new NotACallEntry(), []), cancellationToken);
        }
        else
        {
            await CloseCommand.AskAsync(dc, turn, ticket, "It is a call by now: a ticket is not deleted, it is closed.", cancellationToken);
        }
    }
}
