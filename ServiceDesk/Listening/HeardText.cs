namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What a text that an engineer typed says: what it is, and the facts that it states.</summary>
public sealed record HeardText
{
    /// <summary>A text in which nothing is heard but words for the notes.</summary>
    public static HeardText Plain { get; } = new() { Intent = new HeardIntent.Note() };

    /// <summary>What the text is.</summary>
    public required HeardIntent Intent { get; init; }

    /// <summary>The facts that the text states, in the order of their places. A kind may stand there more than once.</summary>
    public IReadOnlyList<StatedFact> Facts { get; init; } = [];
}
