using LeanTechBot.Cards.Actions;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Takes a click on a step's card to the ticket: whose it is and where it stands is read from the store, never from the card.</summary>
internal static class StepOperation
{
    public static async Task<StepAnswer> ApplyAsync(
        ITicketDesk desk, TicketId id, CallTurn turn, StepAction action, Func<Ticket, StepAction, CallTurn, StepOutcome> decide, CancellationToken cancellationToken)
    {
        DeskAnswer<StepOutcome?> answer;
        try
        {
            answer = await turn.ApplyAsync<StepOutcome?>(desk, id, turn.Operation, Decide, cancellationToken);
        }
        catch (KeyNotFoundException)
        {
            return new StepAnswer.NotYours();
        }

        return answer switch
        {
            { Ticket: var ticket } when !turn.Owns(ticket) => new StepAnswer.NotYours(),
            DeskAnswer<StepOutcome?>.Repeated => new StepAnswer.Repeated(answer.Ticket),
            DeskAnswer<StepOutcome?>.Applied { Outcome: { } outcome } => new StepAnswer.Decided(outcome, answer.Ticket),
            _ => new StepAnswer.OutOfDate(answer.Ticket),
        };

        DeskDecision<StepOutcome?> Decide(Ticket ticket)
        {
            if (!turn.Owns(ticket))
            {
                return new(null, null);
            }

            if (ticket.Step != action.Step || !ticket.Lifecycle.IsOpen || StepCardAge.IsOvertaken(ticket, action))
            {
                return new(Draft.AsNote(ticket, action, turn.Now) is { } note ? TicketCodes.Settle(note, turn.Hub, turn.Now) : null, null);
            }

            // Whoever works on a returned ticket has taken it up, by whichever button.
            var taken = CaseHandling.TakeUpAgain(ticket, turn.Now);
            var (heard, completed) = HeardEntries.Complete(taken?.Ticket ?? ticket, action);
            var outcome = decide(heard, completed, turn);
            var kept = StepCardAge.Remember(taken is null ? outcome.Change : outcome.Change.After(taken), ticket, action);
            var change = HeardEvents.Settle(TicketCodes.Settle(kept, turn.Hub, turn.Now), ticket, turn.Hub, turn.Now);
            return new(outcome is StepOutcome.Leave leave ? GateReply.Remember(change, leave.Gate, turn) : change.ShowingProgress(ticket, turn.Now), outcome);
        }
    }
}
