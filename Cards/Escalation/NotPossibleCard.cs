using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;

namespace LeanTechBot.Cards.Escalation;

/// <summary>The ticket's status has no way to an escalation (SOP-7010): why, and what to do.</summary>
public static class NotPossibleCard
{
    public static AdaptiveCard Render(CallView view, string reason) => CardFactory.Create($"Not escalated. {reason}",
    [
        Banner.Of(AdaptiveContainerStyle.Warning, "Not escalated", "Nothing was posted."),
        Words.Plain(reason),
        .. Buttons.Rows(
            Buttons.Primary("Back to the call", new ResumeCall { Card = view.Key, Ticket = view.Ticket.Id.ToString() }),
            Buttons.Quiet("New ticket", new OpenTicket { Card = view.Key })),
    ]);
}
