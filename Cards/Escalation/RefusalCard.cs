using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>
/// A refused escalation: first that nothing was posted, then criterion by criterion, then what to say, then what to do. No blame.
/// </summary>
public static class RefusalCard
{
    private const string Insists = "Say, if the client insists";

    public static AdaptiveCard Render(CallView view, EscalationDecision decision)
    {
        var id = view.Ticket.Id.ToString();
        var stays = view.Ticket.Tier > 1 ? $"{id} stays with Tier {view.Ticket.Tier}" : $"{id} stays Tier 1";
        return CardFactory.Create($"Not escalated: KB-155 Tier 2 is not met. {stays}. Nothing was posted.",
        [
            Banner.Of(AdaptiveContainerStyle.Attention, "Not escalated: KB-155 Tier 2 is not met", $"{stays}. Nothing was posted."),
            Words.Quiet(TicketName.Of(view.Ticket)),
            .. CriteriaLines.Of(decision.Criteria),
            Words.Plain(Reason(decision)),
            .. view.Ticket.Tier > 1 ? [] : OutageLines.Of(view),
            Words.Quiet("A false escalation counts for 90 days (HR-201). This check does not, and asking a peer or your Team Leader never does."),
            SpielBox.WhereItHolds(view, SpielId.InsistsOnEscalation, Insists) ?? SpielBox.Of(view, SpielId.DeEscalation, Insists),
            .. Buttons.Rows(
                Buttons.Primary($"Continue at step {(int)view.Ticket.Step}", new ResumeCall { Card = view.Key, Ticket = id }),
                Buttons.Quiet("Ask a peer", new AskPeer { Card = view.Key, Ticket = id, Step = view.Ticket.Step, Revision = view.Revision }),
                Buttons.Quiet("The facts changed", new ChangeFacts { Card = view.Key, Ticket = id }),
                Buttons.Quiet("Security", new AskSecurity { Card = view.Key, Ticket = id, Step = view.Ticket.Step, Revision = view.Revision })),
            Words.Quiet("Still unsure? Message your Team Leader before you escalate."),
        ]);
    }

    private static string Reason(EscalationDecision decision) => decision switch
    {
        EscalationDecision.Tier1 tier1 => tier1.Reason,
        EscalationDecision.NotEligible notEligible => notEligible.Reason,
        _ => "",
    };
}
