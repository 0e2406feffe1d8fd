using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Escalation;
using LeanTechBot.Cards.Steps;
using LeanTechBot.Dialogs.Conversation;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Dialogs.Interruptions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using Microsoft.Bot.Builder.Dialogs;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Step 3 of SOP-7005: categorization. The escalation gate decides; its answer stands in the place of the step's card.</summary>
public sealed class CategorizationDialog(ITicketDesk desk, KnowledgeHub hub) : StepDialog(CallStep.Categorization, desk, hub)
{
    protected override StepOutcome Take(Ticket ticket, StepAction action, CallTurn turn) =>
        CategorizationStep.Take(ticket, action.Answers as CategorizationAnswers ?? FactsForm.Of(ticket), turn.Evidence, Hub, turn.Now);

    protected override AdaptiveCard Done(CallTurn turn, Ticket ticket, StepOutcome.Advance outcome) => outcome.Decision is { } decision
        ? TierDecisionCard.Render(turn.View(ticket), decision)
        : base.Done(turn, ticket, outcome);

    protected override AdaptiveCard DoneBefore(CallTurn turn, Ticket ticket, DateTimeOffset at) => ticket is { Tier: > 1, Escalation: { } record }
        ? EscalatedCard.Render(turn.View(ticket), record)
        : EscalationGate.OfRecorded(ticket, Hub, turn.Now) is (EscalationDecision.Tier1 or EscalationDecision.NotEligible) and var decision
            ? TierDecisionCard.Render(turn.View(ticket) with { Now = ticket.Escalation?.At ?? at }, decision)
            : base.DoneBefore(turn, ticket, at);

    protected override Task<DialogTurnResult> LeaveAsync(DialogContext dc, CallTurn turn, Ticket ticket, GateOutcome gate, CancellationToken cancellationToken) =>
        GateReply.AnswerAsync(dc, turn, ticket, gate, (errors, question) => CategorizationCard.Render(turn.View(ticket), errors, question), cancellationToken);
}
