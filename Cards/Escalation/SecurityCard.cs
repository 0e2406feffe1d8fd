using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Escalation;

/// <summary>The security question of the gate (KB-155): a named concern, what was observed, on which system, since when. No proof is asked for.</summary>
public static class SecurityCard
{
    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors, string? question = null)
    {
        var ticket = view.Ticket.Id.ToString();
        return CardFactory.Create($"Security concern on {view.Ticket.Id}.",
        [
            .. StepHeader.Of(view, "Security concern", "Straight to Tier 3"),
            Words.Quiet("A suspicion is enough; no proof is needed. A valid case goes to Tier 3 at once."),
            .. ReturnLines.Of(view),
            .. FactFields.Security(view, errors, question),
            .. Buttons.Rows(
                Buttons.Primary("Send to Tier 3", new CheckSecurity { Card = view.Key, Ticket = ticket }),
                Buttons.Quiet("Back to the call", new LeaveForm { Card = view.Key, Ticket = ticket, From = CallForm.Security })),
        ]);
    }
}
