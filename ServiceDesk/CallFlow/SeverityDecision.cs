using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Whether a ticket's severity is settled by what was entered.</summary>
public abstract record SeverityDecision
{
    private SeverityDecision()
    {
    }

    /// <summary>This is the severity.</summary>
    public sealed record Settled(SeverityAssignment Assignment) : SeverityDecision;

    /// <summary>The engineer has to choose, or to say why.</summary>
    public sealed record Asked(FieldError Error) : SeverityDecision;
}
