namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>That somebody of the level has seen the escalation and takes it.</summary>
/// <param name="Level">The level of that person, who may act for another one; null on a ticket of before it was kept.</param>
public sealed record Acknowledgement(string By, string UserId, DateTimeOffset At, SupportLevel? Level = null);
