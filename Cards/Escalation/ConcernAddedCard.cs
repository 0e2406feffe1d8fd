using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>Another concern on a ticket that is a Tier 3 security case already: that it is stored, and whom it goes to.</summary>
public static class ConcernAddedCard
{
    public static AdaptiveCard Render(CallView view, EscalationDecision.Tier3 decision)
    {
        var id = view.Ticket.Id.ToString();
        return CardFactory.Create($"{id}: added to the Tier 3 case.",
        [
            Banner.Of(AdaptiveContainerStyle.Good, "Added to the Tier 3 case", $"{id} · {State(view)}"),
            Words.Quiet(TicketName.Of(view.Ticket)),
            Facts.Of("Concern", $"{SecurityConcernName.Of(decision.Concern)} (suspected)"),
            Facts.Of("System", Clip.To(decision.System, 120)),
            Facts.Of("Observed", Clip.To(decision.Observed, 240)),
            Facts.Of("Discovered", $"{PhilippineTime.Stamp(decision.DiscoveredAt)}"),
            .. view.Ticket.Escalation?.NotificationDueAt is { } due ? [Facts.Of("NPC notice due", PhilippineTime.Stamp(due))] : Array.Empty<AdaptiveElement>(),
            .. Buttons.Rows(Buttons.Primary("Back to the call", new ResumeCall { Card = view.Key, Ticket = id })),
        ]);
    }

    private static string State(CallView view)
    {
        var thread = $"its thread in {view.Hub.Channels.Of(TeamsChannel.Tier3Escalation)}";
        return view.Ticket.Case?.ConcernPost is not { } post ? $"stored; {thread} is told"
            : view.Ticket.Delivered.FirstOrDefault(delivered => delivered.Id == post) is { } told
                ? $"in {thread} since {PhilippineTime.Near(told.At, view.Now)} PHT"
            : $"stored; on its way to {thread} and to the Team Leader";
    }
}
