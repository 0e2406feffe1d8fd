using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Cards.Parts;

/// <summary>The inputs for KB-155's facts, on the card of step 3 and on the gate's own cards. Details appear when their question calls for them.</summary>
internal static class FactFields
{
    /// <summary>
    /// The errors to show. Details that the card did not have yet when it was clicked appear filled with what is known: beside those, only what is still blank is an error.
    /// </summary>
    public static ImmutableArray<FieldError> Open(CallView view, ImmutableArray<FieldError> errors) => FactsForm.Of(view.Ticket) is
    {
        Observed: null, ConcernSystem: null, DiscoveredDate: null, DiscoveredTime: null,
    }
        ? [.. errors.Where(error => error.Field != nameof(CategorizationAnswers.DiscoveredTime))]
        : errors;

    /// <summary>All three questions.</summary>
    public static IEnumerable<AdaptiveElement> All(CallView view, ImmutableArray<FieldError> errors, string? question)
    {
        var answers = FactsForm.Of(view.Ticket);
        var inputs = new Inputs(errors, view.HeardAt(CallStep.Categorization));
        var companies = Companies(view, answers, errors, question);
        yield return Inputs.Pair(
            inputs.Text(nameof(answers.Companies), "Companies affected", companies, required: true),
            inputs.Choice(nameof(answers.SharedCause), "One shared root cause?", answers.SharedCause, Choices.Causes, "Choose", required: true));
        if (companies == $"{DeskCount.Of(view.Ticket, view.Evidence)}")
        {
            yield return Words.Quiet($"{companies} is the desk's own count. Change it if you know better.");
        }

        foreach (var element in EvidenceLines.Of(view, Enum.GetValues<SignKind>()).Concat(EvidenceLines.Beside(view, answers.Companies)).Concat(EvidenceLines.Linked(view)))
        {
            yield return element;
        }

        if (FactsForm.AsksInfrastructure(answers))
        {
            foreach (var element in inputs.Text(nameof(answers.Infrastructure), "Which shared infrastructure?", answers.Infrastructure, "e.g. DNS, storage, central login", required: true))
            {
                yield return element;
            }
        }

        foreach (var element in Concern(inputs, answers).Concat(EventQuestionField.Create(inputs, errors, nameof(answers.NotEvent), answers.NotEvent)))
        {
            yield return element;
        }

        if (FactsForm.AsksDetails(answers))
        {
            foreach (var element in Details(view, inputs, answers, question))
            {
                yield return element;
            }
        }

        foreach (var element in ReturnLines.Question(view, inputs, answers))
        {
            yield return element;
        }
    }

    /// <summary>The security question with its details.</summary>
    public static IEnumerable<AdaptiveElement> Security(CallView view, ImmutableArray<FieldError> errors, string? question)
    {
        var answers = HeardEventForm.Of(view.Ticket);
        var inputs = new Inputs(errors, view.HeardAt(CallStep.Categorization));
        return [.. Concern(inputs, answers), .. Details(view, inputs, answers, question), .. ReturnLines.Question(view, inputs, answers)];
    }

    /// <summary>
    /// The engineer's count. Where there is none, or it is the one company that the card had filled in, the desk's own. A count that was just typed
    /// stays.
    /// </summary>
    private static string Companies(CallView view, CategorizationAnswers answers, ImmutableArray<FieldError> errors, string? question)
    {
        var said = answers.Companies ?? CategorizationStep.OneCompany;
        var isShownAnew = errors is [] && question is null;
        var isHeard = view.HeardAt(CallStep.Categorization).Any(field => field is { Name: nameof(answers.Companies), FilledFrom: not [] });
        var mayFill = said == CategorizationStep.OneCompany && isShownAnew && view.Ticket.Tier == 1 && !isHeard;
        return mayFill && DeskCount.Of(view.Ticket, view.Evidence) is { } count ? $"{count}" : said;
    }

    private static AdaptiveElement[] Concern(Inputs inputs, CategorizationAnswers answers) =>
        inputs.Choice(nameof(answers.Concern), "Any security concern, confirmed or suspected?", answers.Concern, Choices.Concerns, "Choose", required: true);

    private static IEnumerable<AdaptiveElement> Details(CallView view, Inputs inputs, CategorizationAnswers answers, string? question) =>
    [
        .. inputs.Text(nameof(answers.Observed), "What was observed?", answers.Observed, "e.g. files renamed, ransom note", required: true),
        .. inputs.Text(
            nameof(answers.ConcernSystem), "On which system?", answers.ConcernSystem ?? CategorizationStep.KnownSystem(view.Ticket),
            "Leave it empty if not known yet"),
        Inputs.Pair(
            inputs.Date(nameof(answers.DiscoveredDate), "Discovered", answers.DiscoveredDate ?? PhilippineTime.Date(view.Now), required: true),
            inputs.Time(nameof(answers.DiscoveredTime), "Time (PHT)", answers.DiscoveredTime ?? PhilippineTime.Minute(view.Now), required: true)),
        .. question is null && string.IsNullOrWhiteSpace(answers.Suspicion)
            ? []
            : inputs.Text(nameof(answers.Suspicion), question ?? "Why may it be more?", answers.Suspicion, "One line, then it goes to Tier 3", required: true),
    ];
}
