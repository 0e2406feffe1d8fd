using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Cards.Escalation;

/// <summary>A recorded escalation: that it is stored, whether its post has arrived, who has it, on which findings; for Tier 3 also KB-450's conduct and deadline.</summary>
public static class EscalatedCard
{
    /// <param name="view">Of an escalated ticket.</param>
    /// <param name="record">The ticket's record of the escalation.</param>
    public static AdaptiveCard Render(CallView view, EscalationRecord record)
    {
        var id = view.Ticket.Id.ToString();
        var channel = view.Hub.Channels.Of(record.EscalatedTier == 3 ? TeamsChannel.Tier3Escalation : TeamsChannel.Tier2Escalation);
        var delivered = view.Ticket.Delivered.Any(post => post.Id == view.Ticket.Case?.Post);
        var state = delivered ? $"stored and posted to {channel}" : $"stored, the post to {channel} is pending and not delivered yet";
        return CardFactory.Create($"{id} is recorded for Tier {record.EscalatedTier}: {state}.",
        [
            Banner.Of(delivered ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning, $"Recorded for Tier {record.EscalatedTier}", $"{id} · {state}"),
            .. DeliveryLines.Of(view, []),
            .. record.EscalatedTier == 3 ? Security(view, record, channel) : CriteriaLines.Of(record.Criteria),
            .. Buttons.Rows(Buttons.Primary("Next: document", new ResumeCall { Card = view.Key, Ticket = id })),
        ]);
    }

    private static IEnumerable<AdaptiveElement> Security(CallView view, EscalationRecord record, string channel)
    {
        var facts = view.Ticket.Answers.Categorization;
        var told = DeliveryLines.AreAllTold(view.Ticket);
        return
        [
            .. CriteriaLines.Of(record.Criteria.Where(criterion => criterion.Kind == CriterionKind.Security)),
            Facts.Of("System", Clip.To(facts.ConcernSystem ?? "", 120)),
            Facts.Of("Observed", Clip.To(facts.Observed ?? "", 240)),
            Facts.Of("Discovered", $"{facts.DiscoveredDate} {facts.DiscoveredTime} PHT"),
            .. record.NotificationDueAt is { } due ? [Facts.Of("NPC notice due", PhilippineTime.Stamp(due))] : Array.Empty<AdaptiveElement>(),
            Words.Line(Words.Bold("Leave the investigation to Tier 3 (KB-450)")),
            .. told ? [] : new[] { Words.Line(Words.Small($"• The Team Leader and {channel} must know at once: I tell them. Where it says that I could not, tell them yourself.")) },
            .. BreachConduct.Rules.Select(rule => Words.Line(Words.Small($"• {rule}"))),
        ];
    }
}
