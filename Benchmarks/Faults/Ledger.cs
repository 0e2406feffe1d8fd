using System.Collections.Concurrent;
using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>Everything that engineers were told was done: it has to be found when all is over.</summary>
internal sealed class Ledger
{
    /// <summary>The ticket of each conversation.</summary>
    public ConcurrentDictionary<string, string> Tickets { get; } = new();

    /// <summary>Confirmed notes: the ticket and the text, which is like no other.</summary>
    public ConcurrentBag<(string Ticket, string Text)> Notes { get; } = [];

    /// <summary>The last step of each ticket that was confirmed as done.</summary>
    public ConcurrentDictionary<string, CallStep> Steps { get; } = new();

    /// <summary>What the summary of each ticket is that has one.</summary>
    public ConcurrentDictionary<string, string> Summaries { get; } = new();

    /// <summary>Tickets that were confirmed as closed.</summary>
    public ConcurrentDictionary<string, bool> Closed { get; } = new();

    /// <summary>Tickets whose escalation was confirmed: to which tier, and when.</summary>
    public ConcurrentDictionary<string, (int Tier, long At)> Escalations { get; } = new();

    /// <summary>Tickets whose acknowledgement was confirmed.</summary>
    public ConcurrentDictionary<string, bool> Acknowledged { get; } = new();

    /// <summary>Conversations that were told of a second ticket for one call.</summary>
    public ConcurrentBag<string> SecondTickets { get; } = [];

    /// <summary>What was sent over and over and never confirmed.</summary>
    public ConcurrentBag<string> GivenUp { get; } = [];

    public AnswerTime Answers { get; } = new();

    /// <summary>Turns that were answered, and attempts it took.</summary>
    public int Turns;

    public int Attempts;

    /// <summary>Turns that were answered with what is safe instead of done.</summary>
    public int Refusals;

    public int StepsDone;
}
