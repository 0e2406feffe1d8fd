using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 6 of SOP-7005: asked once, passed by one click; its four spiels are at hand from every step.</summary>
public static class DifficultClientStep
{
    /// <summary>The spiels of step 6, in SOP-7005's order.</summary>
    public static ImmutableArray<SpielId> Spiels { get; } = [SpielId.InsistsOnEscalation, SpielId.DemandsManager, SpielId.CompanyWideOutage, SpielId.DeEscalation];

    public static StepOutcome Take(Ticket ticket, DifficultClientAnswers answers, DateTimeOffset now) => new StepOutcome.Advance
    {
        Change = StepMove.To(ticket with { Answers = ticket.Answers.With(answers) }, CallStep.DifficultClients, CallStep.Documentation, now),
    };
}
