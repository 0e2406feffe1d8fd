using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.Cards.TeamsChannels;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Privacy;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>
/// A recorded escalation: that it is stored, whether its post has arrived, who has it, on which findings; for Tier 3 also KB-450's conduct and
/// deadline. It is shown anew whenever that changes.
/// </summary>
public static class EscalatedCard
{
    /// <param name="view">Of an escalated ticket.</param>
    /// <param name="record">The ticket's record of the escalation.</param>
    public static AdaptiveCard Render(CallView view, EscalationRecord record) => Render(view, record, []);

    /// <param name="view">Of an escalated ticket.</param>
    /// <param name="record">The ticket's record of the escalation.</param>
    /// <param name="pending">The ticket's posts that are not delivered; empty where they were not looked up.</param>
    public static AdaptiveCard Render(CallView view, EscalationRecord record, ImmutableArray<PendingPost> pending)
    {
        var id = view.Ticket.Id.ToString();
        var channel = Channel(view, record);
        var delivered = view.Ticket.Delivered.Any(post => post.Id == view.Ticket.Case?.Post);
        var state = State(view, channel, delivered);
        return CardFactory.Create($"{id} is recorded for Tier {record.EscalatedTier}: {state}.",
        [
            Banner.Of(Style(view.Ticket, delivered), Title(view.Ticket, record), $"{id} · {state}"),
            Words.Quiet(TicketName.Of(view.Ticket)),
            .. DeliveryLines.Of(view, pending),
            .. record.EscalatedTier == 3 ? Security(view, record, channel) : CriteriaLines.Of(record.Criteria),
            .. Buttons.Rows(Next(view, id)),
        ]);
    }

    private static string Channel(CallView view, EscalationRecord record) =>
        view.Hub.Channels.Of(CaseThread.Of(view.Ticket, view.Ticket.Case?.Post)?.Channel
            ?? (record.EscalatedTier == 3 ? TeamsChannel.Tier3Escalation : TeamsChannel.Tier2Escalation));

    private static string Title(Ticket ticket, EscalationRecord record) => ticket.Case switch
    {
        { Return: not null } => "Returned to Tier 1",
        { Resolution: not null } held => $"Resolved by {SupportLevelName.Of(held.Level)}",
        { Acknowledged.Level: { } own } held when own != held.Level => $"Acknowledged for {SupportLevelName.Of(held.Level)}",
        { Acknowledged: not null } held => $"{SupportLevelName.Of(held.Level)} has it",
        _ => $"Recorded for Tier {record.EscalatedTier}",
    };

    private static string State(CallView view, string channel, bool delivered)
    {
        if (!delivered)
        {
            return $"stored, the post to {channel} is pending and not delivered yet";
        }

        var thread = CaseThread.Of(view.Ticket, view.Ticket.Case?.Post);
        var standing = thread is null ? null : CaseStanding.Of(view.Ticket, thread);
        return standing is null or { State: CaseState.NotAcknowledged } ? $"stored and posted to {channel}" : CaseHead.Sentence(standing, view.Now);
    }

    private static AdaptiveContainerStyle Style(Ticket ticket, bool delivered) =>
        delivered && ticket.Case is not { Return: not null } ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning;

    private static AdaptiveExecuteAction Next(CallView view, string id) => view.Ticket.Status == TicketStatus.ReturnedToTier1
        ? Buttons.Primary("Take it up again", new TakeUpTicket { Card = view.Key, Ticket = id })
        : Buttons.Primary("Next: document", new ResumeCall { Card = view.Key, Ticket = id });

    private static IEnumerable<AdaptiveElement> Security(CallView view, EscalationRecord record, string channel)
    {
        var facts = view.Ticket.Answers.Categorization;
        var told = DeliveryLines.AreAllTold(view.Ticket);
        return
        [
            .. CriteriaLines.Of(record.Criteria.Where(criterion => criterion.Kind == CriterionKind.Security)),
            Facts.Of("System", Clip.To(SuspectSystem.NameOrNotKnown(facts.ConcernSystem), 120)),
            Facts.Of("Observed", Clip.To(facts.Observed ?? "", 240)),
            Facts.Of("Discovered", $"{facts.DiscoveredDate} {facts.DiscoveredTime} PHT"),
            .. record.NotificationDueAt is { } due ? [Facts.Of("NPC notice due", PhilippineTime.Stamp(due))] : Array.Empty<AdaptiveElement>(),
            Words.Line(Words.Bold("Leave the investigation to Tier 3 (KB-450)")),
            .. told ? [] : new[] { Words.Line(Words.Small($"• The Team Leader and {channel} must know at once: I tell them. Where it says that I could not, tell them yourself.")) },
            .. BreachConduct.Rules.Select(rule => Words.Line(Words.Small($"• {rule}"))),
        ];
    }
}
