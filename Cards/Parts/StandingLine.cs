using AdaptiveCards;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Parts;

/// <summary>What KB-155 would say now, in one line, so that nobody has to try an escalation to find out.</summary>
internal static class StandingLine
{
    public static AdaptiveRichTextBlock Of(CallView view)
    {
        if (view.Ticket is { Tier: > 1, Case: { } held })
        {
            var (state, since) = held.Resolution is { } resolution ? ("Resolved by", resolution.At) : ("With", held.HeldSince);
            return Words.Line(Words.Small($"{state} {SupportLevelName.Of(held.Level)}", bold: true), Words.Small($" since {PhilippineTime.Near(since, view.Now)}", subtle: true));
        }

        // The client's own company is affected, whatever else is not known yet.
        var answers = view.Ticket.Answers.Categorization;
        var facts = FactsReader.Read(answers with { Companies = answers.Companies ?? "1" }, GateQuestion.Everything, view.Now).Facts;
        return Words.Line(
            Words.Small("KB-155 now: ", subtle: true),
            Words.Small(Tier(EscalationPolicy.Decide(facts, view.Hub.Escalation, view.Hub.Privacy)), bold: true),
            Words.Small($" · {facts.Companies?.ToString() ?? "?"} of {view.Hub.Escalation.Tier2Companies} companies · shared cause: {Cause(facts)}", subtle: true));
    }

    private static string Tier(EscalationDecision decision) => decision switch
    {
        EscalationDecision.Tier3 or EscalationDecision.SecurityIncomplete or EscalationDecision.SecurityQuestioned => "Tier 3",
        EscalationDecision.Tier2 => "Tier 2",
        _ => "Tier 1",
    };

    private static string Cause(EscalationFacts facts) => facts.Cause switch
    {
        SharedCause.Yes => $"yes, {Clip.To(EscalationCriteria.Infrastructure(facts.Infrastructure), 40)}",
        SharedCause.No => "no",
        _ => "not known",
    };
}
