namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>That a ticket was returned to Tier 1, by whom and why.</summary>
public sealed record CaseReturn(ReturnReason Reason, string Note, string By, DateTimeOffset At);
