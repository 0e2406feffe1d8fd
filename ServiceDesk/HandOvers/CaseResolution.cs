namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>How an escalated ticket was resolved, so that the first line can resolve the next one.</summary>
public sealed record CaseResolution(string RootCause, string Steps, string By, DateTimeOffset At);
