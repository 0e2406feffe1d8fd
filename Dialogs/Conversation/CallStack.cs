using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Conversation;

/// <summary>
/// Keeps the dialog stack true to the ticket: at its bottom the step the ticket is at, on it at most one interruption. A stack that was lost, or was built
/// by another version of the bot, is built anew from the ticket.
/// </summary>
internal static class CallStack
{
    /// <summary>Shows the card of the step the ticket is at, alone on the stack; a closed ticket ends the call.</summary>
    public static async Task<DialogTurnResult> ShowAsync(DialogContext dc, CallTurn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        if (ticket.Lifecycle.IsOpen)
        {
            return await dc.BeginDialogAsync(StepDialog.IdOf(ticket.Step), ticket, cancellationToken);
        }

        if (turn.State.TicketId == ticket.Id.ToString())
        {
            turn.State.TicketId = null;
            turn.State.StepCardId = null;
            turn.State.StepShown = null;
        }

        await turn.SendCardAsync(TicketClosedCard.Render(turn.View(ticket)), cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    /// <summary>Whether a form or another card stands over the step.</summary>
    public static bool IsInterrupted(DialogContext dc) => dc.ActiveDialog is { } active && !StepDialog.Is(active.Id);

    /// <summary>Makes the dialog of a step the active one, without showing its card.</summary>
    public static async Task StandAtAsync(DialogContext dc, CallStep step, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog?.Id != StepDialog.IdOf(step))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            await dc.BeginDialogAsync(StepDialog.IdOf(step), StepDialog.Silently, cancellationToken);
        }
    }

    /// <summary>Takes a step that stands alone off the stack before it is stored: the ticket says which step it is at, and an ordinary turn has nothing to store here.</summary>
    public static void LeaveToTheTicket(DialogContext dc)
    {
        if (dc.Stack.Count == 1 && StepDialog.Is(dc.Stack[0].Id))
        {
            dc.Stack.Clear();
        }
    }

    /// <summary>Makes an interruption the active dialog on a step, without showing its card.</summary>
    public static async Task InterruptAsync(DialogContext dc, CallStep step, string interruption, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog?.Id != interruption)
        {
            await StandAtAsync(dc, step, cancellationToken);
            await dc.BeginDialogAsync(interruption, StepDialog.Silently, cancellationToken);
        }
    }
}
