using System.Collections.Concurrent;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>Everything that engineers were told was done: it has to be found when all is over.</summary>
internal sealed class Ledger
{
    /// <summary>The ticket of each conversation.</summary>
    public ConcurrentDictionary<string, string> Tickets { get; } = new();

    /// <summary>Confirmed notes: the ticket and the text, which is like no other.</summary>
    public ConcurrentBag<(string Ticket, string Text)> Notes { get; } = [];

    /// <summary>Tickets whose escalation was confirmed, and when.</summary>
    public ConcurrentDictionary<string, long> Escalations { get; } = new();

    /// <summary>Conversations that were told of a second ticket for one call.</summary>
    public ConcurrentBag<string> SecondTickets { get; } = [];

    /// <summary>Turns that were answered, and attempts it took.</summary>
    public int Turns;

    public int Attempts;

    /// <summary>Turns that were answered with what is safe instead of done.</summary>
    public int Refusals;
}
