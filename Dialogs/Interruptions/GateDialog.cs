using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Desk;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>The escalation gate (KB-155) pushed on a step: it asks its facts, and shows what the gate decided. The step below is not lost.</summary>
public abstract class GateDialog(string id, ITicketDesk desk) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        if (options is Ticket ticket)
        {
            var turn = CallTurn.Of(dc.Context);
            await turn.SendCardAsync(Ask(turn.View(ticket), [], null), cancellationToken);
        }

        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = CallTurn.Of(dc.Context);
        if (turn is not { Action: { } action, TicketId: { } id })
        {
            return EndOfTurn;
        }

        DeskAnswer<GateOutcome?> answer;
        try
        {
            answer = await turn.ApplyAsync<GateOutcome?>(desk, id, turn.Operation, ticket => Decide(ticket, turn, action), cancellationToken);
        }
        catch (KeyNotFoundException)
        {
            turn.ReplaceClicked(NoticeCard.Render("This card's ticket is gone. Nothing was posted. Type new for a new call."));
            return EndOfTurn;
        }

        if (turn.Owns(answer.Ticket))
        {
            turn.Beside(answer.Ticket);
        }

        return answer switch
        {
            { Ticket: var ticket } when !turn.Owns(ticket) => NotYours(turn),
            DeskAnswer<GateOutcome?>.Applied { Outcome: { } outcome } => await GateReply.AnswerAsync(
                dc, turn, answer.Ticket, outcome, (errors, question) => Ask(turn.View(answer.Ticket), errors, question), cancellationToken),
            DeskAnswer<GateOutcome?>.Applied => Again(turn, answer.Ticket),
            _ => await RepeatedAsync(dc, turn, answer.Ticket, action, cancellationToken),
        };
    }

    /// <summary>The card that asks for the facts.</summary>
    protected abstract AdaptiveCard Ask(CallView view, ImmutableArray<FieldError> errors, string? question);

    /// <summary>What the gate says to an action; null when it only opens the facts again.</summary>
    protected abstract GateOutcome? Take(Ticket ticket, CardAction action, CallTurn turn);

    private DeskDecision<GateOutcome?> Decide(Ticket ticket, CallTurn turn, CardAction action)
    {
        if (!turn.Owns(ticket))
        {
            return new(null, null);
        }

        var outcome = Take(ticket, action, turn);
        var typed = action is ChangeFacts { Case: { } facts } ? FormDraft.Post(ticket, facts, turn.Now) : null;
        var change = outcome is null ? typed : GateReply.Remember(outcome.Change, outcome, turn);
        return new(change is null ? null : HeardEvents.Settle(TicketCodes.Settle(change, turn.Hub, turn.Now), ticket, turn.Hub, turn.Now), outcome);
    }

    private DialogTurnResult Again(CallTurn turn, Ticket ticket)
    {
        turn.ReplaceClicked(Ask(turn.View(ticket), [], null));
        return EndOfTurn;
    }

    private static DialogTurnResult NotYours(CallTurn turn)
    {
        turn.ReplaceClicked(NoticeCard.Render("This card belongs to a call of another engineer. Nothing was posted."));
        return EndOfTurn;
    }

    /// <summary>The same click again: what the gate says to it is worked out once more, shown, and not stored.</summary>
    private async Task<DialogTurnResult> RepeatedAsync(DialogContext dc, CallTurn turn, Ticket ticket, CardAction action, CancellationToken cancellationToken) =>
        Take(ticket, action, turn) is { } outcome
            ? await GateReply.AnswerAsync(dc, turn, ticket, outcome, (errors, question) => Ask(turn.View(ticket), errors, question), cancellationToken, repeated: true,
                await desk.PendingPostsAsync(ticket.Id, cancellationToken))
            : Again(turn, ticket);
}
