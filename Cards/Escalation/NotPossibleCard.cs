using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.Escalation;

/// <summary>The ticket's status has no way to an escalation (SOP-7010): why, and what to do.</summary>
public static class NotPossibleCard
{
    /// <param name="concern">The security concern that was typed, to go along to a new ticket; null for none.</param>
    public static AdaptiveCard Render(CallView view, string reason, CategorizationAnswers? concern = null)
    {
        CardAction open = concern is null ? new OpenTicket { Card = view.Key } : OpenSecurityTicket.With(view.Key, concern);
        return CardFactory.Create($"Not escalated. {reason}",
        [
            Banner.Of(AdaptiveContainerStyle.Warning, "Not escalated", "Nothing was posted."),
            Words.Quiet(TicketName.Of(view.Ticket)),
            Words.Plain(reason),
            .. view.Ticket.Lifecycle.IsOpen
                ? Buttons.Rows(Buttons.Primary("Back to the call", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() }), Buttons.Quiet("New ticket", open))
                : Buttons.Rows(Buttons.Primary("New ticket", open)),
        ]);
    }
}
