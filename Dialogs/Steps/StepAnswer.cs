using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Steps;

/// <summary>What came of a click on a step's card.</summary>
public abstract record StepAnswer
{
    private StepAnswer(Ticket? ticket) => Ticket = ticket;

    /// <summary>The ticket as it is now stored; null when it is not the engineer's.</summary>
    public Ticket? Ticket { get; }

    /// <summary>The step decided, and its change is stored.</summary>
    public sealed record Decided(StepOutcome Outcome, Ticket Ticket) : StepAnswer(Ticket)
    {
        public new Ticket Ticket { get; } = Ticket;
    }

    /// <summary>The same click came before; nothing changed.</summary>
    public sealed record Repeated(Ticket Ticket) : StepAnswer(Ticket)
    {
        public new Ticket Ticket { get; } = Ticket;
    }

    /// <summary>The ticket is at another step, or another card of its step was used since; what was typed on the card became a note.</summary>
    public sealed record OutOfDate(Ticket Ticket) : StepAnswer(Ticket)
    {
        public new Ticket Ticket { get; } = Ticket;
    }

    /// <summary>There is no such ticket, or it is another engineer's.</summary>
    public sealed record NotYours() : StepAnswer((Ticket?)null);
}
