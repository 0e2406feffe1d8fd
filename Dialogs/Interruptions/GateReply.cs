using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>Shows what the escalation gate answered, in the place of the card that asked it: the same from step 3, Escalate and Security.</summary>
internal static class GateReply
{
    private const string Question = "What makes you suspect more?";

    /// <param name="ask">Renders the asking card again, with errors at its fields, and the one question to a doubtful claim.</param>
    /// <param name="repeated">The same click came before: its first answer is given again.</param>
    /// <param name="pending">The ticket's posts that are not delivered; default where they were not looked up.</param>
    public static async Task<DialogTurnResult> AnswerAsync(
        DialogContext dc, CallTurn turn, Ticket ticket, GateOutcome gate, Func<ImmutableArray<FieldError>, string?, AdaptiveCard> ask, CancellationToken cancellationToken,
        bool repeated = false, ImmutableArray<PendingPost> pending = default)
    {
        switch (gate)
        {
            case GateOutcome.Incomplete incomplete:
                turn.ReplaceClicked(ask(incomplete.Errors, null));
                break;
            case GateOutcome.Questioned questioned:
                turn.ReplaceClicked(ask([new(nameof(CategorizationAnswers.Suspicion), $"This reads like {questioned.Decision.Example}. Asked once; your answer sends it on.")], Question));
                break;
            case GateOutcome.Kept kept:
                await CallStack.InterruptAsync(dc, ticket.Step, EscalationDialog.DialogId, cancellationToken);
                turn.ReplaceClicked(RefusalCard.Render(turn.View(ticket), kept.Decision));
                break;
            case GateOutcome.Tier2Ready ready:
                await CallStack.InterruptAsync(dc, ticket.Step, EscalationDialog.DialogId, cancellationToken);
                turn.ReplaceClicked(Tier2Card.Render(turn.View(ticket), ready.Decision, Tier2Case.From(ticket), ready.Errors));
                break;
            case GateOutcome.Escalated or GateOutcome.NotPossible when ticket is { Tier: > 1, Lifecycle.IsOpen: true, Escalation: { } record } && (gate is GateOutcome.Escalated || repeated):
                // The step that follows waits behind the card's button: what to do now must not scroll out of sight.
                await CallStack.StandAtAsync(dc, ticket.Step, cancellationToken);
                turn.ReplaceClicked(EscalatedCard.Render(turn.View(ticket), record, pending.IsDefault ? [] : pending));
                if (!turn.IsBeside(ticket))
                {
                    turn.State.StepCardId = null;
                    turn.State.StepShown = ticket.Step;
                }

                break;
            case GateOutcome.Added added:
                turn.ReplaceClicked(ConcernAddedCard.Render(turn.View(ticket), added.Decision));
                break;
            case GateOutcome.NotPossible notPossible:
                turn.ReplaceClicked(NotPossibleCard.Render(turn.View(ticket), notPossible.Reason, Concern(turn.Action)));
                break;
        }

        return Dialog.EndOfTurn;
    }

    /// <summary>The change with the clicked card remembered, where it becomes one that shows how the escalation stands.</summary>
    public static TicketChange Remember(TicketChange change, GateOutcome gate, CallTurn turn) => gate switch
    {
        GateOutcome.Escalated when turn.ShownAs(LiveCardKind.Escalated, turn.ClickedMessage) is { } card => change.ShownAs(card),
        GateOutcome.Added when turn.ShownAs(LiveCardKind.ConcernAdded, turn.ClickedMessage) is { } card => change.ShownAs(card),
        _ => change,
    };

    /// <summary>The security concern that a click claimed; null when it claimed none.</summary>
    private static CategorizationAnswers? Concern(CardAction? action)
    {
        var facts = action switch
        {
            CheckSecurity check => check.Answers,
            CheckEscalation check => check.Answers,
            StepAction step => step.Answers as CategorizationAnswers,
            _ => null,
        };
        return Choice.Read<SecurityConcern>(facts?.Concern) is null or SecurityConcern.None ? null : facts;
    }
}
