using AdaptiveCards;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Cards.Escalation;

/// <summary>A recorded escalation: that it is stored, that its post is pending, why; for Tier 3 also KB-450's conduct and deadline.</summary>
public static class EscalatedCard
{
    /// <param name="channel">The name of the channel the pending post is for.</param>
    public static AdaptiveCard Render(CallView view, EscalationDecision decision, string channel)
    {
        var tier = decision is EscalationDecision.Tier3 ? 3 : 2;
        var id = view.Ticket.Id.ToString();
        return CardFactory.Create($"{id} is recorded for Tier {tier}. The post to {channel} is pending.",
        [
            Banner.Of(AdaptiveContainerStyle.Warning, $"Recorded for Tier {tier}", $"{id} · the post to {channel} is stored as pending, not delivered yet"),
            .. CriteriaLines.Of(decision),
            .. decision is EscalationDecision.Tier3 tier3 ? Security(tier3, channel) : [Words.Quiet($"Until it is delivered, tell {channel} yourself: give the ticket id.")],
        ]);
    }

    private static IEnumerable<AdaptiveElement> Security(EscalationDecision.Tier3 decision, string channel) =>
    [
        Facts.Of("System", Clip.To(decision.System, 120)),
        Facts.Of("Observed", Clip.To(decision.Observed, 240)),
        Facts.Of("Discovered", PhilippineTime.Stamp(decision.DiscoveredAt)),
        Facts.Of("NPC notice due", PhilippineTime.Stamp(decision.NotificationDueAt)),
        Words.Line(Words.Bold($"Until it is delivered, tell {channel} and your Team Leader yourself, now: give the ticket id.")),
        Words.Line(Words.Bold("Leave the investigation to Tier 3 (KB-450)")),
        .. BreachConduct.Rules.Select(rule => Words.Plain($"• {rule}")),
    ];
}
