using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 2: issue intake.</summary>
public static class IntakeCard
{
    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors)
    {
        var ticket = view.Ticket;
        var answers = ticket.Answers.Intake;
        var inputs = new Inputs(errors, view.HeardAt(CallStep.Intake));
        return CardFactory.Create($"Step 2 of 7, Issue intake. {ticket.Id}.",
        [
            .. StepHeader.OfStep(view, "Issue intake"),
            .. PrivacyLines.Of(view),
            SpielBox.Of(view, SpielId.Intake),
            .. inputs.Text(nameof(answers.Summary), "Summary in one line", answers.Summary, "What does not work?", required: true),
            .. ErrorCodeBoxes.Of(view),
            .. EvidenceLines.Of(view, SignKind.ErrorCode),
            Inputs.Pair(
                inputs.Text(nameof(answers.AffectedSystem), "Affected system", answers.AffectedSystem ?? ticket.Company?.Server, required: true),
                inputs.Text(nameof(answers.Since), "Since when?", answers.Since, "e.g. 09:15", required: true)),
            .. EvidenceLines.Of(view, SignKind.AffectedSystem, SignKind.Infrastructure),
            Inputs.Pair(
                inputs.Choice(nameof(answers.OthersAffected), "Others at the company?", answers.OthersAffected, Choices.Others, "Choose"),
                inputs.Text(nameof(answers.UsersAffected), "Users affected", answers.UsersAffected, "Number")),
            Inputs.Pair(
                inputs.Text(nameof(answers.ErrorMessages), "Error messages", answers.ErrorMessages, "e.g. LT-2003"),
                inputs.Choice(nameof(answers.Severity), "Severity", answers.Severity, [Choices.FromTheCode, .. Choices.Severities], Choices.FromTheCode.Title)),
            .. SeverityReason(inputs, answers, errors),
            .. inputs.Paragraph(nameof(answers.Description), "What the client reports (optional now)", answers.Description),
            .. Inputs.Count(errors),
            .. QuietRow.After(Buttons.Primary("Next: categorize", new ContinueStep { Card = view.Key, Ticket = ticket.Id.ToString(), Step = CallStep.Intake, Revision = view.Revision, Seen = SeenSigns.Of(ticket) }), view),
        ]);
    }

    private static AdaptiveElement[] SeverityReason(Inputs inputs, IntakeAnswers answers, ImmutableArray<FieldError> errors) =>
        !string.IsNullOrWhiteSpace(answers.SeverityReason) || errors.Any(error => error.Field == nameof(answers.SeverityReason))
            ? inputs.Text(nameof(answers.SeverityReason), "Why this severity?", answers.SeverityReason, required: true)
            : [];
}
