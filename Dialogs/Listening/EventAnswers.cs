using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.Dialogs.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Listening;

/// <summary>What an engineer answers to a possible security event: the form to Tier 3, or the line why it is none.</summary>
internal sealed class EventAnswers(ITicketDesk desk)
{
    /// <summary>Shows the security form, filled in with what was heard. The form is sent by one more click.</summary>
    public static async Task ReportAsync(DialogContext dc, CallTurn turn, Ticket ticket, CancellationToken cancellationToken)
    {
        turn.Holding(ticket);
        if (!ticket.Lifecycle.IsOpen)
        {
            turn.ReplaceClicked(NoticeCard.Render($"{ticket.Id} is Closed. Nothing was escalated. Type security for a new ticket."));
            return;
        }

        turn.ReplaceClicked(NoticeCard.Render("The security form is below. Check it, then send it.", ticket));
        await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
        await dc.BeginDialogAsync(SecurityDialog.DialogId, ticket, cancellationToken);
    }

    /// <summary>Keeps what was typed on the step's card, and asks for the line why.</summary>
    public async Task AskAsync(CallTurn turn, AskNoEvent ask, CancellationToken cancellationToken)
    {
        var answer = turn.TicketId is { } id
            ? await StepOperation.ApplyAsync(desk, id, turn, ask, KeepDraft, cancellationToken)
            : new StepAnswer.NotYours();
        if (answer.Ticket is not { } ticket)
        {
            turn.ReplaceClicked(NoticeCard.Render(CardRouter.NotYours));
            return;
        }

        turn.Knowing(ticket);
        if (HeardEvents.Open(ticket) is { } heard)
        {
            await turn.SendCardAsync(HeardEventCard.Render(turn.View(ticket), heard, [], null, []), cancellationToken);
        }
        else
        {
            turn.ReplaceClicked(NoticeCard.Render("It is answered already. What you typed is kept; type step for the card.", ticket));
        }
    }

    /// <summary>Notes why it is no security event. The same click again gets the same answer.</summary>
    public async Task DismissAsync(CallTurn turn, Ticket ticket, DismissHeard dismiss, CancellationToken cancellationToken)
    {
        var heard = ticket.HeardEvents.FirstOrDefault(said => said.Number == dismiss.Event);
        if (heard is null)
        {
            turn.ReplaceClicked(NoticeCard.Render("This card is out of date. Nothing was changed by it."));
            return;
        }

        if (HeardEvents.Reason(dismiss.Answers?.NoEventReason) is not { } reason)
        {
            FieldError missing = new(nameof(NoEventEntry.NoEventReason), "Why is it none? One line, it becomes a note.");
            turn.ReplaceClicked(HeardEventCard.Render(turn.View(ticket), heard, [], dismiss.Answers?.NoEventReason, [missing]));
            return;
        }

        var answer = await turn.ApplyAsync<bool>(
            desk, ticket.Id, turn.Operation, current => new(HeardEvents.Dismiss(current, dismiss.Event, reason, turn.Now), true), cancellationToken);
        turn.Knowing(answer.Ticket);
        var now = answer.Ticket.HeardEvents.First(said => said.Number == dismiss.Event);
        turn.ReplaceClicked(NoticeCard.Render(
            now.State == HeardEventState.Reported
                ? "Tier 3 was told of it already. Tell Tier 3 in the ticket's thread why it is none."
                : $"Noted: not a security event. “{now.Words}” is not asked about again.",
            answer.Ticket));
    }

    private static StepOutcome KeepDraft(Ticket ticket, StepAction action, CallTurn turn) =>
        new StepOutcome.Stay { Change = Draft.Keep(ticket, action.Answers, turn.Hub, turn.Now), Errors = [] };
}
