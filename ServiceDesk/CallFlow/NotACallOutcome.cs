using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The answer to closing a ticket as no call.</summary>
public abstract record NotACallOutcome
{
    private NotACallOutcome()
    {
    }

    /// <summary>The ticket is closed with its reason.</summary>
    public sealed record Closed(TicketChange Change) : NotACallOutcome;

    /// <summary>Something is missing or cannot be read: said at its field.</summary>
    public sealed record Incomplete(ImmutableArray<FieldError> Errors) : NotACallOutcome;

    /// <summary>The ticket is more than a call that began by mistake: why.</summary>
    public sealed record Refused(string Reason) : NotACallOutcome;
}
