using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 3: categorization under KB-155.</summary>
public static class CategorizationCard
{
    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors, string? question = null)
    {
        var open = FactFields.Open(view, errors);
        return CardFactory.Create($"Step 3 of 7, Categorization. {view.Ticket.Id}.",
        [
            .. StepHeader.OfStep(view, "Categorization"),
            Words.Quiet($"Tier 2 needs {view.Hub.Escalation.Tier2Companies} or more companies at once and one shared cause. Security is always Tier 3."),
            .. view.Ticket.Tier > 1 ? [] : OutageLines.Of(view),
            .. ReturnLines.Of(view),
            .. ErrorCodeBoxes.Of(view),
            .. FactFields.All(view, open, question),
            .. Inputs.Count(open),
            .. QuietRow.After(
                Buttons.Primary("Next: decide", new ContinueStep { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = CallStep.Categorization, Revision = view.Revision, Seen = SeenSigns.Of(view.Ticket) }), view),
        ]);
    }
}
