namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>The answer to a request to move a ticket to another status.</summary>
public abstract record Transition
{
    private Transition()
    {
    }

    /// <summary>The move is SOP-7010's: the lifecycle after it.</summary>
    public sealed record Moved(Lifecycle Lifecycle) : Transition;

    /// <summary>SOP-7010 has no such move: why, in the engineer's words.</summary>
    public sealed record Refused(TicketStatus From, TicketStatus To, string Reason) : Transition;
}
