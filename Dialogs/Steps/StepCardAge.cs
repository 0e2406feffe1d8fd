using LeanTechBot.Cards.Actions;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>
/// Tells whether a card of the step was overtaken by another one: several can be on the screen, and a click brings every input of its card along, also those that nobody
/// touched.
/// </summary>
internal static class StepCardAge
{
    /// <summary>
    /// True when the click would wipe out what was entered elsewhere since its card was rendered. What the same card left itself is no such thing: its answer may never
    /// have arrived, and the entry is corrected on it.
    /// </summary>
    public static bool IsOvertaken(Ticket ticket, StepAction action)
    {
        if (action.Revision is null || action.Answers is not { } typed)
        {
            return false;
        }

        var stored = StepRevision.Of(ticket, action.Step);
        return StepRevision.AnswersOf(action.Revision) != stored && ticket.AnsweredBy != Mark(action, stored) && TypedDifference.Of(typed, ticket.Answers.Of(action.Step)) is not null;
    }

    /// <summary>Remembers the card when its click changed the step's answers.</summary>
    public static TicketChange Remember(TicketChange change, Ticket before, StepAction action) => change.Ticket.Answers.Of(action.Step) == before.Answers.Of(action.Step)
        ? change
        : change.With(ticket => ticket with { AnsweredBy = Mark(action, StepRevision.Of(ticket, action.Step)) });

    private static string Mark(StepAction action, string revision) => $"{action.Card}:{revision}";
}
