using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>Step 3 done at Tier 1: the decision with its reasons, criterion by criterion, in the place of the step's card.</summary>
public static class TierDecisionCard
{
    public static AdaptiveCard Render(CallView view, EscalationDecision decision) =>
        CardFactory.Create($"Step 3 done: Tier 1, not escalated. {Reason(decision)}",
        [
            Words.Line(
                Words.Small("✓ ", bold: true),
                Words.Small($"3 {Wording.Of(CallStep.Categorization)}", bold: true),
                Words.Small($" · KB-155: Tier 1, not escalated · {TicketName.Short(view.Ticket)} · {PhilippineTime.Minute(view.Now)} PHT", subtle: true)),
            .. CriteriaLines.Settled(decision.Criteria),
            Words.Quiet(Reason(decision)),
        ]);

    private static string Reason(EscalationDecision decision) => decision switch
    {
        EscalationDecision.Tier1 tier1 => tier1.Reason,
        EscalationDecision.NotEligible notEligible => notEligible.Reason,
        _ => "",
    };
}
