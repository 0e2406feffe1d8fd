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
        var (ticket, standing) = (view.Ticket.Id.ToString(), PreFlight.Of(view.Ticket, view.Hub, view.Now));
        var link = standing.IsSecurity ? null : OutageLines.Link(view, CallForm.Facts);
        var title = standing.IsSecurity ? "Send to Tier 3" : "Check KB-155";
        var check = new CheckEscalation { Card = view.Key, Ticket = ticket };
        return CardFactory.Create($"Escalate {view.Ticket.Id}? Three questions of KB-155.",
        [
            .. StepHeader.Of(view, "Escalate?", "KB-155 decides"),
            Words.Quiet("A security concern goes to Tier 3 at once; anything else is posted only after you confirm. A refused check never counts against you (HR-201)."),
            .. standing.IsSecurity ? [] : OutageLines.Of(view),
            .. ReturnLines.Of(view),
            .. PreFlightLines.Of(view, standing),
            .. FactFields.All(view, FactFields.Open(view, errors), question),
            .. Buttons.Rows(
                link,
                link is null ? Buttons.Primary(title, check) : Buttons.Quiet(title, check),
                Buttons.Quiet("Back to the call", new LeaveForm { Card = view.Key, Ticket = ticket, From = CallForm.Facts })),
        ]);
    }
}
