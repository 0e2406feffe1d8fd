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

/// <summary>Security: KB-155's third question alone, which wins over the others and waits for neither.</summary>
public sealed class SecurityDialog(ITicketDesk desk, KnowledgeHub hub) : GateDialog(DialogId, desk)
{
    public const string DialogId = "security";

    protected override AdaptiveCard Ask(CallView view, ImmutableArray<FieldError> errors, string? question) => SecurityCard.Render(view, errors, question);

    protected override GateOutcome? Take(Ticket ticket, CardAction action, CallTurn turn) => action is CheckSecurity { Answers: { } answers }
        ? EscalationGate.Ask(ticket, SecurityFacts.Merge(FactsForm.Of(ticket), answers), GateQuestion.SecurityOnly, turn.Evidence, hub, turn.Now)
        : null;
}
