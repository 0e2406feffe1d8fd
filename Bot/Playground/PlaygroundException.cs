namespace LeanTechBot.Bot.Playground;

/// <summary>The Agents Playground cannot be had; the message says why, in one line.</summary>
public sealed class PlaygroundException(string message) : Exception(message);
