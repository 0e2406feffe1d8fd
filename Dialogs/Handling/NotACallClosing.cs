using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Handling;

/// <summary>Closes a ticket that is not a call: the form first, with what was typed on the step's card kept, then the closing.</summary>
internal sealed class NotACallClosing(ITicketDesk desk)
{
    /// <summary>Shows the form in the place of the step's card.</summary>
    public async Task AskAsync(DialogContext dc, CallTurn turn, AskNotACall ask, CancellationToken cancellationToken)
    {
        var answer = turn.TicketId is { } id
            ? await StepOperation.ApplyAsync(desk, id, turn, ask, KeepDraft, cancellationToken)
            : new StepAnswer.NotYours();
        if (answer.Ticket is not { } ticket)
        {
            turn.ReplaceClicked(NoticeCard.Render(CardRouter.NotYours));
            return;
        }

        turn.Holding(ticket);
        if (NotACallRule.IsPossible(ticket))
        {
            turn.State.StepCardId = null;
            turn.State.StepShown = null;
            turn.ReplaceClicked(NotACallCard.Render(turn.View(ticket), new NotACallEntry(), []));
            return;
        }

        turn.ReplaceClicked(NoticeCard.Render("This card is out of date. What you typed on it is kept; the current card is below.", ticket));
        await CallStack.ShowAsync(dc, turn, ticket, cancellationToken);
    }

    /// <summary>Closes the ticket, or says what is missing. The same click again gets the same answer.</summary>
    public async Task CloseAsync(DialogContext dc, CallTurn turn, Ticket ticket, CloseNotACall close, CancellationToken cancellationToken)
    {
        var entry = close.Answers ?? new NotACallEntry();
        var original = TicketId.TryParse(entry.DuplicateOf, out var other) ? await desk.FindAsync(other, cancellationToken) : null;
        var answer = await turn.ApplyAsync<NotACallOutcome>(desk, ticket.Id, turn.Operation, current =>
        {
            var outcome = NotACallRule.Close(current, entry, original, turn.Now);
            return new((outcome as NotACallOutcome.Closed)?.Change, outcome);
        }, cancellationToken);
        turn.Knowing(answer.Ticket);
        switch (answer)
        {
            case DeskAnswer<NotACallOutcome>.Applied { Outcome: NotACallOutcome.Incomplete incomplete }:
                turn.ReplaceClicked(NotACallCard.Render(turn.View(answer.Ticket), entry, incomplete.Errors));
                break;
            case DeskAnswer<NotACallOutcome>.Applied { Outcome: NotACallOutcome.Refused refused }:
                turn.ReplaceClicked(NoticeCard.Render(refused.Reason, answer.Ticket));
                await CallStack.ShowAsync(dc, turn, answer.Ticket, cancellationToken);
                break;
            default:
                turn.ReplaceClicked(NoticeCard.Render($"{answer.Ticket.Id}: not a call, {answer.Ticket.NotACall}.", answer.Ticket));
                if (!(answer is DeskAnswer<NotACallOutcome>.Repeated && turn.Shows(answer.Ticket)))
                {
                    await CallStack.ShowAsync(dc, turn, answer.Ticket, cancellationToken);
                }

                break;
        }
    }

    private static StepOutcome KeepDraft(Ticket ticket, StepAction action, CallTurn turn) =>
        new StepOutcome.Stay { Change = Draft.Keep(ticket, action.Answers, turn.Hub, turn.Now), Errors = [] };
}
