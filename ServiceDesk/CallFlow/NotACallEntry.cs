namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>What was entered on the form that closes a ticket as no call, as it was typed.</summary>
public sealed record NotACallEntry
{
    /// <summary>A <see cref="Tickets.NotACallReason"/> by name.</summary>
    public string? Reason { get; init; }

    /// <summary>The id of the ticket that has the call.</summary>
    public string? DuplicateOf { get; init; }
}
