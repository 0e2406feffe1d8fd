using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 4: investigation. The five checks of SOP-7005, with what KB-253 and KB-601 have for them.</summary>
public static class InvestigationCard
{
    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors)
    {
        var ticket = view.Ticket;
        var answers = ticket.Answers.Investigation;
        var inputs = new Inputs(errors);
        return CardFactory.Create($"Step 4 of 7, Investigation. {ticket.Id}.",
        [
            .. StepHeader.OfStep(view, "Investigation", "Step 4 of 7 · one check at least *"),
            .. PrivacyLines.Of(view),
            Words.Close(Words.Line(Words.Small("KB-253", bold: true), Words.Small($" · log /var/log/leantech/monitor.log · status http://{ticket.Company?.Server ?? "server"}:9876", subtle: true))),
            .. ErrorCodeBoxes.Of(view, boxed: false),
            Check(inputs, nameof(answers.LogsChecked), answers.LogsChecked, nameof(answers.LogsFinding), answers.LogsFinding, "Check the logs", "What the logs say"),
            Check(inputs, nameof(answers.ErrorsChecked), answers.ErrorsChecked, nameof(answers.ErrorsFinding), answers.ErrorsFinding, "Look for errors", "Errors found"),
            Check(inputs, nameof(answers.ProcessesChecked), answers.ProcessesChecked, nameof(answers.ProcessesFinding), answers.ProcessesFinding, "Check processes", "Processes found"),
            Check(inputs, nameof(answers.StabilityChecked), answers.StabilityChecked, nameof(answers.StabilityFinding), answers.StabilityFinding, "Check stability", "How stable it is"),
            Check(inputs, nameof(answers.FixesApplied), answers.FixesApplied, nameof(answers.FixesFinding), answers.FixesFinding, "Apply fixes", "What was fixed"),
            .. HeardLines.Joined(view.HeardAt(CallStep.Investigation)),
            .. StatusUpdateLines.Of(view),
            .. Inputs.Count(errors),
            .. QuietRow.After(Buttons.Primary("Next: resolution", new ContinueStep { Card = view.Key, Ticket = ticket.Id.ToString(), Step = CallStep.Investigation, Revision = view.Revision, Seen = SeenSigns.Of(ticket) }), view),
        ]);
    }

    private static AdaptiveColumnSet Check(Inputs inputs, string done, bool? isDone, string finding, string? found, string check, string label) =>
        Inputs.Pair(inputs.Toggle(done, "Done", isDone, check, required: true), inputs.Text(finding, label, found));
}
