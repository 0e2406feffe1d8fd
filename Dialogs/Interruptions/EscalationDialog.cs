using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Interruptions;

/// <summary>Escalate: KB-155's three questions, a refusal with its reasons, or the confirmation of a valid Tier 2 case.</summary>
public sealed class EscalationDialog(ITicketDesk desk, KnowledgeHub hub) : GateDialog(DialogId, desk)
{
    public const string DialogId = "escalation";

    protected override AdaptiveCard Ask(CallView view, ImmutableArray<FieldError> errors, string? question) => EscalationCard.Render(view, errors, question);

    protected override GateOutcome? Take(Ticket ticket, CardAction action, CallTurn turn) => action switch
    {
        CheckEscalation { Answers: { } answers } => EscalationGate.Ask(ticket, answers, GateQuestion.Everything, turn.Evidence, hub, turn.Now),
        ConfirmTier2 confirm => EscalationGate.Confirm(ticket, confirm.Case ?? new Tier2Case(), turn.Evidence, hub, turn.Now),
        ChangeFacts change when !ticket.Lifecycle.IsOpen => EscalationGate.Confirm(ticket, change.Case ?? new Tier2Case(), turn.Evidence, hub, turn.Now),
        _ => null,
    };
}
