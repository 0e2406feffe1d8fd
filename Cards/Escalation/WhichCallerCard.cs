using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Escalation;

/// <summary>
/// <c>security</c> was typed while an escalated ticket is still on. It may be about the next caller, and what is typed then must not go to this
/// ticket: so it is asked which.
/// </summary>
public static class WhichCallerCard
{
    public static AdaptiveCard Security(CallView view) => Render(
        view, "Security concern: which call?",
        new AskSecurity { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = view.Ticket.Step, Revision = view.Revision },
        OpenSecurityTicket.With(view.Key, new CategorizationAnswers()));

    private static AdaptiveCard Render(CallView view, string title, CardAction thisTicket, CardAction newCaller)
    {
        var id = view.Ticket.Id.ToString();
        return CardFactory.Create($"{title} {id} is still on.",
        [
            Words.Heading(title),
            Facts.Of("Still on", $"{id}{(StepHeader.Who(view) is { Length: > 0 } who ? $" · {who}" : "")}"),
            .. view.Ticket.Case is { } held ? [Holder(view, held)] : Array.Empty<AdaptiveElement>(),
            Words.Quiet("A new caller gets a ticket of their own. This one stays as it is, with those who have it."),
            .. Buttons.Rows(Buttons.Primary("New caller", newCaller), Buttons.Quiet("This ticket", thisTicket)),
        ]);
    }

    private static AdaptiveColumnSet Holder(CallView view, EscalationCase held) =>
        Facts.Of(held.IsHeld ? "With" : "From", $"{SupportLevelName.Of(held.Level)} since {PhilippineTime.Near(held.HeldSince, view.Now)} PHT");
}
