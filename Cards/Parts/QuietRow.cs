using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Cards.Parts;

/// <summary>The buttons of every step's card: the primary one, then the quiet ones, which keep one place so that a hand learns them.</summary>
internal static class QuietRow
{
    public static IEnumerable<AdaptiveElement> After(AdaptiveExecuteAction primary, CallView view)
    {
        var step = view.Ticket.Step;
        var ticket = view.Ticket.Id.ToString();
        return
        [
            .. Buttons.Rows(primary, step == CallStep.Greeting ? null : Buttons.Quiet("Back", new GoBack { Card = view.Key, Ticket = ticket, Step = step, Revision = view.Revision })),
            .. step == CallStep.Greeting ? [] : new AdaptiveElement[] { StandingLine.Of(view) },
            .. Buttons.Rows(
                Buttons.Quiet("Difficult client", new ShowDifficultClient { Card = view.Key, Ticket = ticket, Step = step, Revision = view.Revision }),
                Buttons.Quiet("Ask a peer", new AskPeer { Card = view.Key, Ticket = ticket, Step = step, Revision = view.Revision }),
                Buttons.Quiet("Escalate", new AskEscalation { Card = view.Key, Ticket = ticket, Step = step, Revision = view.Revision }),
                HeardEvents.Open(view.Ticket) is null
                    ? Buttons.Quiet("Security", new AskSecurity { Card = view.Key, Ticket = ticket, Step = step, Revision = view.Revision })
                    : null),
            .. NotACallRule.IsPossible(view.Ticket)
                ? [TextLink.Row("Not a call ›", new AskNotACall { Card = view.Key, Ticket = ticket, Step = step, Revision = view.Revision })]
                : Array.Empty<AdaptiveElement>(),
        ];
    }
}
