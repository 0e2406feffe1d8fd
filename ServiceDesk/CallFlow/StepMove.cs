using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Moves the engineer from one step to another, with the note that says so.</summary>
public static class StepMove
{
    /// <summary>A step is done: the ticket stands at <paramref name="to"/> and its notes say what was settled.</summary>
    public static TicketChange To(Ticket ticket, CallStep done, CallStep to, DateTimeOffset now) =>
        TicketChange.Of(ticket with { Step = to }).Noting(now, $"Step {(int)done} {Wording.Of(done)}: {StepSummary.Of(ticket, done)}");

    /// <summary>One step back; what was typed is kept. Null at the first step. A ticket that is with Tier 2 or 3 has no investigation of ours to go back to.</summary>
    public static CallStep? Before(Ticket ticket) => ticket.Step switch
    {
        CallStep.Greeting => null,
        CallStep.Documentation when ticket.Tier > 1 => CallStep.Categorization,
        var step => step - 1,
    };
}
