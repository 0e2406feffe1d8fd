namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>What the I.T. Manager decided at the last decision point of the ladder, and why. The ticket goes on by it: it is resolved or returned after that.</summary>
/// <param name="By">Who entered it.</param>
public sealed record CaseDecision(string Decision, string Reason, string By, DateTimeOffset At);
