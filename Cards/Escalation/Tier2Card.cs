using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>KB-155 allows Tier 2: the decision, and what its post must carry, before it is recorded.</summary>
public static class Tier2Card
{
    /// <param name="answers">What is known or was typed.</param>
    public static AdaptiveCard Render(CallView view, EscalationDecision.Tier2 decision, Tier2Case answers, ImmutableArray<FieldError> errors)
    {
        var id = view.Ticket.Id.ToString();
        var inputs = new Inputs(errors);
        var link = OutageLines.Link(view, CallForm.Tier2);
        var confirm = new ConfirmTier2 { Card = view.Key, Ticket = id };
        return CardFactory.Create($"KB-155 Tier 2 is met for {id}. Not escalated yet.",
        [
            Banner.Of(AdaptiveContainerStyle.Good, "KB-155 Tier 2 is met", $"{id} · not escalated yet"),
            Words.Quiet(TicketName.Of(view.Ticket)),
            .. CriteriaLines.Of(decision.Criteria),
            .. OutageLines.Of(view),
            .. ReturnLines.Of(view),
            .. inputs.LongText(nameof(answers.Symptoms), "Common symptoms", answers.Symptoms, required: true),
            .. inputs.LongText(nameof(answers.Timeline), "Timeline", answers.Timeline, required: true),
            .. inputs.LongText(nameof(answers.Tried), "What was tried", answers.Tried, "Checks done and what they showed", required: true),
            .. Buttons.Rows(
                link,
                link is null ? Buttons.Primary("Escalate to Tier 2", confirm) : Buttons.Quiet("Escalate to Tier 2", confirm),
                Buttons.Quiet("The facts changed", new ChangeFacts { Card = view.Key, Ticket = id }),
                Buttons.Quiet("Back to the call", new LeaveForm { Card = view.Key, Ticket = id, From = CallForm.Tier2 })),
        ]);
    }
}
