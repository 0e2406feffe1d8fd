using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>SOP-7005's status update to the client: what to say, and when it was last said.</summary>
internal static class StatusUpdateLines
{
    /// <summary>The spiel with the newest finding, how long ago the last update was, and the click that says it was given.</summary>
    public static IEnumerable<AdaptiveElement> Of(CallView view)
    {
        yield return SpielBox.Of(view, SpielId.StatusUpdate, "Say: status update");
        var since = InvestigationStep.SinceUpdate(view.Ticket, view.Now);
        var due = IsDue(view);
        var last = (since, view.Ticket.ClientUpdatedAt) switch
        {
            (null, _) => "No update is due",
            ({ } elapsed, null) => $"No update to the client yet, {PhilippineTime.Words(elapsed)} into the work",
            ({ } elapsed, _) => $"Last update to the client {PhilippineTime.Words(elapsed)} ago",
        };
        yield return new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch.ToLowerInvariant(),
                    Items = [Words.Line(Words.Small(due ? $"{last}: give one now" : last, subtle: !due, color: due ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default, bold: due))],
                },
                TextLink.Column("Update sent ›", new ClientUpdated { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = view.Ticket.Step, Revision = view.Revision }),
            ],
        };
    }

    /// <summary>The same on the cards of later steps, while an update is due.</summary>
    public static IEnumerable<AdaptiveElement> WhenDue(CallView view) => IsDue(view) ? Of(view) : [];

    private static bool IsDue(CallView view) => InvestigationStep.SinceUpdate(view.Ticket, view.Now) >= view.Hub.CallFlow.StatusUpdateEvery;
}
