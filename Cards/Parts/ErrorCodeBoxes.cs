using AdaptiveCards;
using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Cards.Parts;

/// <summary>The codes of KB-601 recognised on this ticket, those it does not have, and the exclusion offered for announced maintenance.</summary>
internal static class ErrorCodeBoxes
{
    /// <summary>How many codes a card explains; the first is the one that counts.</summary>
    private const int Shown = 3;

    /// <param name="boxed">False where there is little room: the codes then stand as lines.</param>
    public static IEnumerable<AdaptiveElement> Of(CallView view, bool boxed = true)
    {
        var ticket = view.Ticket;
        foreach (var code in ticket.ErrorCodes.Take(Shown))
        {
            if (view.Hub.PortalErrors.Find(code) is { } error)
            {
                yield return boxed ? KnowledgeBox.Of(error) : KnowledgeBox.Line(error);
            }
        }

        foreach (var unknown in TicketCodes.Of(ticket, view.Hub).Unknown.Take(Shown))
        {
            yield return KnowledgeBox.Of(unknown, "not in KB-601. Check the code with the client.");
        }

        if (ticket.Severity is { Reason: not null, Severity: var chosen } && ticket.ErrorCodes is [var first, ..] && view.Hub.PortalErrors.Find(first) is { Severity: { } severity } && severity > chosen)
        {
            yield return Words.Quiet($"Severity {chosen}, by your own reason, though {first} is {severity}. Step 2 changes it.");
        }

        if (MaintenanceExclusion.IsOffered(ticket, view.Hub))
        {
            yield return TextLink.Row("Announced 48 h ahead: exclude from SLA ›", new ExcludeMaintenance { Card = view.Key, Ticket = ticket.Id.ToString(), Step = ticket.Step, Revision = view.Revision });
        }

        if (ticket.Exclusion is { } exclusion)
        {
            yield return Words.Quiet($"Excluded from SLA: {exclusion.Reason}");
        }
    }
}
