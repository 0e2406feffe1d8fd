using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Steps;

/// <summary>Step 5: resolution, with both verifications.</summary>
public static class ResolutionCard
{
    private const string ClientWordsHint = "What was wrong and what was done, without our names and codes";

    public static AdaptiveCard Render(CallView view, ImmutableArray<FieldError> errors)
    {
        var ticket = view.Ticket;
        var answers = ticket.Answers.Resolution;
        var inputs = new Inputs(errors, view.HeardAt(CallStep.Resolution));
        return CardFactory.Create($"Step 5 of 7, Resolution. {ticket.Id}.",
        [
            .. StepHeader.OfStep(view, "Resolution"),
            Inputs.Pair(
                inputs.Toggle(nameof(answers.MonitorSuccess), "Shows [SUCCESS]", answers.MonitorSuccess, "Monitor log", required: true),
                inputs.Toggle(nameof(answers.StatusOperational), "OPERATIONAL", answers.StatusOperational, "Service status", required: true)),
            .. inputs.Text(nameof(answers.RootCause), "Root cause", answers.RootCause, "What was actually wrong?", required: true),
            .. inputs.Paragraph(nameof(answers.StepsTaken), "Steps taken", answers.StepsTaken ?? InvestigationFindings.Of(ticket.Answers.Investigation)[^1].Finding, required: true),
            .. ClientWords(inputs, answers, errors),
            SpielBox.WhereItHolds(view, SpielChoice.ForCase(SpielId.Resolution, ticket, view.Hub)),
            .. inputs.Toggle(nameof(answers.ClientConfirmed), "The client confirmed that it works", answers.ClientConfirmed, "Client's confirmation"),
            .. StatusUpdateLines.WhenDue(view),
            TextLink.Row("Not fixed yet: leave it open and go on ›", new LeaveOngoing { Card = view.Key, Ticket = ticket.Id.ToString(), Step = CallStep.Resolution, Revision = view.Revision }),
            .. Inputs.Count(errors),
            .. QuietRow.After(Buttons.Primary("Resolved: next", new ContinueStep { Card = view.Key, Ticket = ticket.Id.ToString(), Step = CallStep.Resolution, Revision = view.Revision, Seen = SeenSigns.Of(ticket) }), view),
        ]);
    }

    /// <summary>What is told to the client; marked where the root cause is not for their ears.</summary>
    private static AdaptiveElement[] ClientWords(Inputs inputs, ResolutionAnswers answers, ImmutableArray<FieldError> errors)
    {
        var isAsked = errors.Any(error => error.Field == nameof(answers.ClientWords));
        var label = isAsked ? "In the client's words" : "In the client's words (optional)";
        return inputs.Text(nameof(answers.ClientWords), label, answers.ClientWords, ClientWordsHint, required: isAsked);
    }
}
