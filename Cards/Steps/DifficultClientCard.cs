using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 6: handling difficult clients, asked once and passed by one click.</summary>
public static class DifficultClientCard
{
    public static AdaptiveCard Render(CallView view)
    {
        var answers = view.Ticket.Answers.DifficultClients;
        var inputs = new Inputs([]);
        return CardFactory.Create($"Step 6 of 7, Difficult clients. {view.Ticket.Id}.",
        [
            .. StepHeader.OfStep(view, "Difficult clients"),
            Words.Plain("Was the client difficult? If not, go on."),
            .. SpielFolds.Of(view, DifficultClientStep.Spiels),
            .. inputs.Text(nameof(answers.WhatHappened), "What happened (optional, facts only)", answers.WhatHappened),
            .. StatusUpdateLines.WhenDue(view),
            .. QuietRow.After(
                Buttons.Primary("Next: document", new ContinueStep { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = CallStep.DifficultClients, Revision = view.Revision, Seen = SeenSigns.Of(view.Ticket) }), view),
        ]);
    }
}
