using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>The buttons of a channel's card: to each person what this person may do now, to everybody the way to ask for that.</summary>
internal static class CaseButtons
{
    public static IEnumerable<AdaptiveElement> Of(ShowCase show, ImmutableArray<CaseAction> allowed) => allowed is []
        ? Buttons.Rows(Buttons.Quiet("My actions", show))
        : Buttons.Rows(allowed.Select(act => Button(show, act, act == allowed[0])));

    private static AdaptiveExecuteAction Button(ShowCase card, CaseAction act, bool first)
    {
        var (title, action) = act switch
        {
            CaseAction.Acknowledge => ("Acknowledge", (CardAction)new AcknowledgeCase { Card = card.Card, Ticket = card.Ticket, Post = card.Post }),
            CaseAction.Resolve => ("Resolved", Form(card, act)),
            CaseAction.Return => ("Return to Tier 1", Form(card, act)),
            CaseAction.Decide => ("Decide", Form(card, act)),
            _ => ("Pass up", Form(card, act)),
        };
        return first ? Buttons.Primary(title, action) : Buttons.Quiet(title, action);
    }

    private static OpenCaseForm Form(ShowCase card, CaseAction act) => new() { Card = card.Card, Ticket = card.Ticket, Post = card.Post, Act = act };
}
