using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The answer to an act on an escalated ticket.</summary>
public abstract record CaseAnswer
{
    private CaseAnswer()
    {
    }

    /// <summary>Done: what it makes of the ticket.</summary>
    public sealed record Done(TicketChange Change) : CaseAnswer;

    /// <summary>Something the next one needs is missing: said at its field.</summary>
    public sealed record Incomplete(ImmutableArray<FieldError> Errors) : CaseAnswer;

    /// <summary>Not done: why, and who or what else.</summary>
    public sealed record Refused(string Reason) : CaseAnswer;
}
