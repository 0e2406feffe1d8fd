namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>That somebody of the level has seen the escalation and takes it.</summary>
public sealed record Acknowledgement(string By, string UserId, DateTimeOffset At);
