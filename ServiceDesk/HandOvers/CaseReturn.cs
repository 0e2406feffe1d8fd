using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>That a ticket was returned to Tier 1, by whom and why.</summary>
public sealed record CaseReturn(ReturnReason Reason, string Note, string By, DateTimeOffset At)
{
    /// <summary>The facts that were returned; null on a return of before they were kept.</summary>
    public CategorizationAnswers? Sent { get; init; }
}
