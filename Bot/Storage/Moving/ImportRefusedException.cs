namespace LeanTechBot.Bot.Storage.Moving;

/// <summary>A line cannot be imported: its message says why, for people.</summary>
internal sealed class ImportRefusedException(string message) : Exception(message);
