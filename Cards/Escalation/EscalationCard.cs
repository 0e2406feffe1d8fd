using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Escalation;

/// <summary>The gate's question (KB-155), asked from any step: three facts, then a decision. Nothing is posted by opening it.</summary>
public static class EscalationCard
{
    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors, string? question = null)
    {
        var ticket = view.Ticket.Id.ToString();
        return CardFactory.Create($"Escalate {view.Ticket.Id}? Three questions of KB-155.",
        [
            .. StepHeader.Of(view, "Escalate?", "KB-155 decides"),
            Words.Quiet("Answer three questions. Nothing is posted by checking, and a refused check never counts against you (HR-201)."),
            .. PreFlightLines.Of(view),
            .. FactFields.All(view, FactFields.Open(view, errors), question),
            .. Buttons.Rows(
                Buttons.Primary("Check KB-155", new CheckEscalation { Card = view.Key, Ticket = ticket }),
                Buttons.Quiet("Back to the call", new LeaveForm { Card = view.Key, Ticket = ticket, From = CallForm.Facts })),
        ]);
    }
}
