namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Hears what a typed text says.</summary>
public sealed class SentenceReader
{
    /// <summary>What a text says, with the facts that it states.</summary>
    /// <param name="text">The text, its secrets masked.</param>
    /// <param name="place">Where it was typed.</param>
    public HeardText Read(string text, TextPlace place) => HeardText.Plain;
}
