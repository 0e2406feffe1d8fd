using System.Collections.Immutable;
using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.Cards.Parts;
using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Cards.TeamsChannels;

/// <summary>
/// An escalation in its channel (KB-102): what, which ticket, by when; the facts as they were posted; who has it, and what became of it. It says instants and no
/// durations: it is rendered again when something happened, not as time passes.
/// </summary>
public static class EscalationPostCard
{
    /// <summary>How much of a long fact the card shows; the ticket keeps the whole.</summary>
    private const int Shown = 2_000;

    /// <summary>How many users a host refreshes the card for.</summary>
    private const int MostUsers = 60;

    /// <param name="thread">The thread that the card begins.</param>
    /// <param name="allowed">What the person who sees it may do; empty for everybody's view.</param>
    /// <param name="userIds">The people for whom the host asks for their own view by itself.</param>
    /// <param name="key">The key its buttons carry.</param>
    /// <param name="notice">Why something was not done, said to the person who tried it.</param>
    public static AdaptiveCard Render(
        Ticket ticket, CaseThread thread, DateTimeOffset now, ImmutableArray<CaseAction> allowed, IReadOnlyList<string> userIds, string key, string? notice = null)
    {
        var standing = CaseStanding.Of(ticket, thread);
        var show = new ShowCase { Card = key, Ticket = ticket.Id.ToString(), Post = thread.Id };
        var card = CardFactory.Create($"{thread.Title}: {ticket.Id}. {CaseHead.Sentence(standing, now)}.",
        [
            CaseHead.Of(ticket, thread, standing, now),
            .. notice is null ? [] : new[] { Words.Line(Words.Small($"✗ {notice}", bold: true)) },
            .. Facts(CaseFacts.Now(ticket, thread)),
            .. CaseHistory.Of(ticket, thread, standing, now),
            .. standing.IsOn ? CaseButtons.Of(show, allowed) : [],
        ]);
        if (standing.IsOn && userIds.Count > 0)
        {
            card.Refresh = new AdaptiveRefresh { Action = Buttons.Quiet("My actions", show), UserIds = [.. userIds.Take(MostUsers)] };
        }

        return card;
    }

    private static IEnumerable<AdaptiveElement> Facts(IEnumerable<PostFact> facts) =>
        facts.Where(fact => fact.Value.Length > 0).Select(fact => Parts.Facts.Of(fact.Name, Clip.To(fact.Value, Shown)));
}
