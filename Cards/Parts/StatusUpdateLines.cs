using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>SOP-7005's status update to the client: what to say, and when it was last said.</summary>
internal static class StatusUpdateLines
{
    /// <summary>The spiel with the newest finding, how long ago the last update was, and the click that says it was given.</summary>
    public static IEnumerable<AdaptiveElement> Of(CallView view)
    {
        if (SpielChoice.StatusUpdate(view.Ticket, view.Hub) is not { } spiel)
        {
            return [];
        }

        var due = IsDue(view);
        var last = InvestigationStep.LastUpdate(view.Ticket, view.Now) ?? "No update is due";
        var sent = new ClientUpdated { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Step = view.Ticket.Step, Revision = view.Revision };
        var line = Words.Line(Words.Small(due ? $"⚠ Due now. {last}" : last, subtle: !due, bold: due));
        return [SpielBox.WithRemark(view, spiel, "Say: status update", line, TextLink.Column("Update sent ›", sent))];
    }

    /// <summary>The same on the cards of later steps, while an update is due.</summary>
    public static IEnumerable<AdaptiveElement> WhenDue(CallView view) => IsDue(view) ? Of(view) : [];

    private static bool IsDue(CallView view) => InvestigationStep.SinceUpdate(view.Ticket, view.Now) >= view.Hub.CallFlow.StatusUpdateEvery;
}
