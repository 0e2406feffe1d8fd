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
            .. StepHeader.Of(view, "Investigation"),
            .. PrivacyLines.Of(view),
            Words.Line(Words.Small("KB-253", bold: true), Words.Small($" · log /var/log/leantech/monitor.log · status http://{ticket.Company?.Server ?? "server"}:9876", subtle: true)),
            .. ErrorCodeBoxes.Of(view),
            Check(inputs, nameof(answers.LogsChecked), "1. Check the logs", answers.LogsChecked, nameof(answers.LogsFinding), answers.LogsFinding),
            Check(inputs, nameof(answers.ErrorsChecked), "2. Look for errors", answers.ErrorsChecked, nameof(answers.ErrorsFinding), answers.ErrorsFinding),
            Check(inputs, nameof(answers.ProcessesChecked), "3. Check processes", answers.ProcessesChecked, nameof(answers.ProcessesFinding), answers.ProcessesFinding),
            Check(inputs, nameof(answers.StabilityChecked), "4. Check stability", answers.StabilityChecked, nameof(answers.StabilityFinding), answers.StabilityFinding),
            Check(inputs, nameof(answers.FixesApplied), "5. Apply fixes", answers.FixesApplied, nameof(answers.FixesFinding), answers.FixesFinding),
            .. StatusUpdateLines.Of(view),
            .. Inputs.Count(errors),
            .. QuietRow.After(Buttons.Primary("Next: resolution", new ContinueStep { Card = view.Key, Ticket = ticket.Id.ToString(), Step = CallStep.Investigation, Revision = view.Revision, Seen = SeenSigns.Of(ticket) }), view),
        ]);
    }

    private static AdaptiveColumnSet Check(Inputs inputs, string done, string title, bool? isDone, string finding, string? found) =>
        Inputs.Pair(inputs.Toggle(done, "Done", isDone, title), inputs.Text(finding, $"Finding {title[0]}", found));
}
