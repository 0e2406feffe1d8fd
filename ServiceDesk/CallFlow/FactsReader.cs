using System.Collections.Immutable;
using System.Globalization;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Reads KB-155's facts from what was typed, with the errors of what cannot be read.</summary>
public static class FactsReader
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1);

    public static (EscalationFacts Facts, ImmutableArray<FieldError> Errors) Read(CategorizationAnswers answers, GateQuestion question, KnowledgeHub hub, DateTimeOffset now)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        var concern = Choice.Read<SecurityConcern>(answers.Concern);
        var security = concern is not (null or SecurityConcern.None);
        var discovered = PhilippineTime.Read(answers.DiscoveredDate, answers.DiscoveredTime);
        if (concern is null)
        {
            errors.Add(new(nameof(answers.Concern), "Is there any security concern? Choose one, or \"None of these\"."));
        }
        else if (question == GateQuestion.SecurityOnly && concern == SecurityConcern.None)
        {
            errors.Add(new(nameof(answers.Concern), "\"None of these\" is not a security case. Choose a concern, or go back to the call."));
        }

        if (security && discovered > now + Ahead)
        {
            errors.Add(new(nameof(answers.DiscoveredTime), $"It cannot be discovered in the future. It is {PhilippineTime.Stamp(now)} now."));
        }

        // A security case does not wait for the other two questions: what is known of them goes along, what is not known stays unknown.
        var companies = CompaniesOf(answers.Companies, hub.Escalation);
        var cause = Choice.Read<SharedCause>(answers.SharedCause);
        if (!security && question == GateQuestion.Everything)
        {
            if (companies is null)
            {
                errors.Add(MissingCompanies(hub.Escalation));
            }

            if (cause is null)
            {
                errors.Add(new(nameof(answers.SharedCause), "Do they share one root cause? \"Not known\" is an answer."));
            }

            if (cause == SharedCause.Yes && Typed.Text(answers.Infrastructure) is null)
            {
                errors.Add(new(nameof(answers.Infrastructure), "Which shared infrastructure? For example DNS, storage, central login."));
            }
        }

        var facts = new EscalationFacts
        {
            Companies = companies,
            Cause = cause ?? SharedCause.NotKnown,
            Infrastructure = Typed.Text(answers.Infrastructure),
            Concern = concern,
            Observed = Typed.Text(answers.Observed),
            System = Typed.Text(answers.ConcernSystem),
            DiscoveredAt = discovered,
            Suspicion = Typed.Text(answers.Suspicion),
        };
        return (facts, errors.ToImmutable());
    }

    /// <summary>What to ask for a gap in a security case, at its field.</summary>
    public static FieldError Missing(SecurityGap gap) => gap switch
    {
        SecurityGap.Observed => new(nameof(CategorizationAnswers.Observed), "What was seen? One line is enough."),
        SecurityGap.DiscoveredAt => new(nameof(CategorizationAnswers.DiscoveredTime), "When was it discovered? Date and time, Philippine time."),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "KB-155 has no such gap."),
    };

    /// <summary>How many companies are meant; null for what is no count of the companies that LeanTech serves.</summary>
    public static int? CompaniesOf(string? text, EscalationSettings settings) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= settings.ServicedCompanies ? count : null;

    /// <summary>The error of a count that is said anew on a ticket whose decision stands, and is none; null otherwise.</summary>
    public static FieldError? CompaniesError(Ticket ticket, CategorizationAnswers said, EscalationSettings settings) =>
        Typed.Text(said.Companies) is { } text && text != ticket.Answers.Categorization.Companies && CompaniesOf(text, settings) is null ? MissingCompanies(settings) : null;

    private static FieldError MissingCompanies(EscalationSettings settings) => new(
        nameof(CategorizationAnswers.Companies),
        $"How many of our client companies are affected? A whole number from 1 to {settings.ServicedCompanies}, which is all of them.");
}
