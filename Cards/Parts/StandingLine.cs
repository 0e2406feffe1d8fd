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

        var standing = PreFlight.Of(view.Ticket, view.Hub, view.Now);
        string[] said = [.. Known(standing, view.Hub.Escalation), .. standing.Unknown.Any() ? [$"not known: {string.Join(", ", standing.Unknown.Select(Name))}"] : Array.Empty<string>()];
        return Words.Line(Words.Small("KB-155 now: ", subtle: true), Words.Small(Tier(standing), bold: true), Words.Small($" · {string.Join(" · ", said)}", subtle: true));
    }

    private static string Tier(PreFlight standing) => standing.Decision switch
    {
        EscalationDecision.Tier3 => "Tier 3",
        EscalationDecision.SecurityIncomplete or EscalationDecision.SecurityQuestioned => "Tier 3, when its details are complete",
        EscalationDecision.Tier2 => "Tier 2",
        _ when standing.IsHalfMet => "not eligible for Tier 2: consult",
        _ => "Tier 1",
    };

    /// <summary>What is known; of a security concern no more, for it decides alone.</summary>
    private static IEnumerable<string> Known(PreFlight standing, EscalationSettings settings) => standing.Facts switch
    {
        { Concern: { } concern } when standing.IsSecurity => [$"security: {SecurityConcernName.Of(concern)}, suspected"],
        var facts =>
        [
            .. facts.Companies is { } companies ? [$"{companies} of {settings.Tier2Companies} companies"] : Array.Empty<string>(),
            .. facts.Cause switch
            {
                SharedCause.Yes => [$"shared cause: yes, {Clip.To(EscalationCriteria.Infrastructure(facts.Infrastructure), 40)}"],
                SharedCause.No => ["shared cause: no"],
                _ => Array.Empty<string>(),
            },
            .. facts.Concern is null ? Array.Empty<string>() : ["no security concern"],
        ],
    };

    private static string Name(CriterionKind kind) => kind switch
    {
        CriterionKind.Companies => "companies",
        CriterionKind.SharedCause => "shared cause",
        _ => "security",
    };
}
