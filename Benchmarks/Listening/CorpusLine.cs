using LeanTechBot.ServiceDesk.Listening;

namespace LeanTechBot.Benchmarks.Listening;

/// <summary>A labelled line of the corpus.</summary>
public sealed record CorpusLine
{
    public required string Text { get; init; }

    /// <summary>Where the line is typed: call, no-call, card or channel.</summary>
    public required string Where { get; init; }

    /// <summary>What the line is: security, question, difficult, command or note.</summary>
    public required string Intent { get; init; }

    /// <summary>Its kind: several of a security event are joined by <c>+</c>; empty for a note.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Who wrote the line; for lines of whole calls, the file.</summary>
    public string Writer { get; init; } = "";

    /// <summary>The number of the whole call; 0 for a single line.</summary>
    public int Call { get; init; }

    public IReadOnlyList<string> Topics => Topic.Split('+', StringSplitOptions.RemoveEmptyEntries);

    public TextPlace Place => CorpusNames.PlaceOf(Where);
}
