using System.Collections.Immutable;
using System.Globalization;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Answers;

/// <summary>
/// Whether to escalate (KB-155): how this ticket stands, and what the numbers of the question would mean. It decides and records nothing.
/// </summary>
internal static class EscalationAnswer
{
    public static AnswerParts Of(AnswerContext context)
    {
        var supposed = Supposed(context);
        return context.Ticket switch
        {
            null => new() { Found = supposed },
            { } ticket when AnswerParts.Holder(ticket, context.Now) is { } holder =>
                new() { OfTicket = [holder], Found = supposed, Next = [AnswerStep.ShowStep] },
            { } ticket => Standing(ticket, supposed, context),
        };
    }

    /// <summary>How the ticket stands, criterion by criterion; in one line where the question is about other numbers.</summary>
    private static AnswerParts Standing(Ticket ticket, ImmutableArray<string> supposed, AnswerContext context)
    {
        var standing = PreFlight.Of(ticket, context.Hub, context.Now);
        var criteria = standing.Criteria.Where(criterion => !standing.IsSecurity || criterion.Kind == CriterionKind.Security);
        return new()
        {
            OfTicket = [Verdict(standing.Decision), .. supposed is [] ? criteria.Select(Describe) : []],
            Found = supposed,
            Next = standing switch
            {
                { IsSecurity: true } => [AnswerStep.ReportToTier3, AnswerStep.ShowStep],
                { Decision: EscalationDecision.Tier2 } => [AnswerStep.Escalate, AnswerStep.AskPeer],
                _ => [AnswerStep.AskPeer, AnswerStep.ShowStep],
            },
        };
    }

    private static string Describe(Criterion criterion) => criterion.State == CriterionState.Unknown
        ? $"{Name(criterion.Kind)}: not known. {Sentence(PreFlight.Question(criterion.Kind))}"
        : $"{Name(criterion.Kind)}: {criterion.Finding}";

    /// <summary>What KB-155 says of the numbers that the question names; empty where it names none, or the one on the line.</summary>
    private static ImmutableArray<string> Supposed(AnswerContext context)
    {
        var typed = ValueOf(FactKind.Companies, context);
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var companies) || companies <= 1)
        {
            return [];
        }

        var cause = ValueOf(FactKind.SharedCause, context) switch
        {
            "yes" => SharedCause.Yes,
            "no" => SharedCause.No,
            _ => SharedCause.NotKnown,
        };
        var facts = new EscalationFacts { Companies = companies, Cause = cause, Concern = SecurityConcern.None };
        return [$"As you describe it: {Verdict(EscalationPolicy.Decide(facts, context.Hub.Escalation, context.Hub.Privacy))}"];
    }

    private static string? ValueOf(FactKind kind, AnswerContext context) => context.Facts.FirstOrDefault(fact => fact.Kind == kind)?.Value;

    private static string Verdict(EscalationDecision decision) => decision switch
    {
        EscalationDecision.Tier1 tier1 => $"Tier 1, do not escalate. {tier1.Reason}",
        EscalationDecision.NotEligible neither => $"Not eligible for Tier 2. {neither.Reason}",
        EscalationDecision.Tier2 tier2 => $"Tier 2: {tier2.Companies} companies at once on one shared cause. Escalate it.",
        EscalationDecision.Tier3 tier3 => $"Tier 3: {NameOf(tier3.Concern)}. Report it at once.",
        EscalationDecision.SecurityQuestioned questioned =>
            $"Tier 3 when you say why it is suspect: {NameOf(questioned.Concern)}. Report it at once.",
        EscalationDecision.SecurityIncomplete incomplete =>
            $"Tier 3: {NameOf(incomplete.Concern)}. Add what was observed and when, and report it at once.",
        _ => throw new InvalidOperationException("EscalationDecision is a closed family."),
    };

    private static string NameOf(SecurityConcern concern) => $"{SecurityConcernName.Of(concern).ToLowerInvariant()} is named";

    private static string Name(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "Companies",
        CriterionKind.SharedCause => "Shared cause",
        _ => "Security",
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
