using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>Completes a click on a step's card with what was heard since the card was shown.</summary>
internal static class HeardEntries
{
    /// <summary>The ticket without the facts that the click undid, and the click with completed answers. A click that only keeps what was typed needs an entry for it.</summary>
    public static (Ticket Ticket, StepAction Action) Complete(Ticket ticket, StepAction action)
    {
        if (action.Answers is not { } typed || !(IsSubmitted(action) || Draft.Holds(typed)))
        {
            return (ticket, action);
        }

        var heard = HeardAnswers.Complete(ticket, typed, action.Step, StepRevision.HeardOf(action.Revision));
        return (heard.Ticket, action with { Answers = heard.Answers });
    }

    /// <summary>Whether the step takes its answers by this button.</summary>
    private static bool IsSubmitted(StepAction action) => action is ContinueStep or LeaveOngoing or SaveDocumentation or ResolveTicket or CloseTicket or KeepUnlistedCompany;
}
