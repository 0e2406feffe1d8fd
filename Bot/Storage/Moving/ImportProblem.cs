namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A line that was not imported, and why. Nothing of it was stored.</summary>
public sealed record ImportProblem(long Line, string Reason);
