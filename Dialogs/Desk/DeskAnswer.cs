using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>The answer of the ticket desk to an operation.</summary>
public abstract record DeskAnswer<TOutcome>
{
    private DeskAnswer()
    {
    }

    /// <summary>The ticket as it is now stored.</summary>
    public required Ticket Ticket { get; init; }

    /// <summary>The operation was decided, and stored if it changed anything.</summary>
    public sealed record Applied : DeskAnswer<TOutcome>
    {
        public required TOutcome Outcome { get; init; }
    }

    /// <summary>The operation had been applied before; nothing changed.</summary>
    public sealed record Repeated : DeskAnswer<TOutcome>;
}
