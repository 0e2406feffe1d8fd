namespace LeanTechBot.Bot.Turns;

/// <summary>A turn that is not taken; the message says to the engineer why and what to do.</summary>
public sealed class TurnRefusedException(string message) : Exception(message);
