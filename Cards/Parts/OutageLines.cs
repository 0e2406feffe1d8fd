using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk;
using LeanTechBot.ServiceDesk.Evidence;
using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Cards.Parts;

/// <summary>That an outage with the same sign is escalated already, and the way to link to it. It decides nothing (KB-155).</summary>
internal static class OutageLines
{
    /// <summary>The box; empty when no such outage is known.</summary>
    public static IEnumerable<AdaptiveElement> Of(CallView view)
    {
        if (view.Evidence.Outage is not { } outage)
        {
            return [];
        }

        var since = PhilippineTime.Near(outage.Since, view.Now);
        var known = $"Already with {SupportLevelName.Of(outage.Level)} as {outage.Id}, since {since} PHT ({Clip.To(outage.Sign.Value, 60)}).";
        return [KnowledgeBox.Of("Outage", $"{known} {Advice(view, outage)}")];
    }

    /// <summary>The button that links; null when there is nothing to link to, or the ticket is linked to it already.</summary>
    public static AdaptiveExecuteAction? Link(CallView view, CallForm form)
    {
        if (view.Evidence.Outage is not { } outage || view.Ticket.Parent == outage.Id)
        {
            return null;
        }

        var link = new LinkToOutage { Card = view.Key, Ticket = view.Ticket.Id.ToString(), Parent = outage.Id.ToString(), From = form };
        return Buttons.Primary("Link to it", link);
    }

    private static string Advice(CallView view, OpenOutage outage) => view.Ticket.Parent == outage.Id
        ? "This ticket is linked to it."
        : $"If it is the same outage, link this ticket to it: type link {outage.Id}.";
}
