namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>Something that texts speak of: an event, who did it, that it is explained, a command, the form of a question.</summary>
public sealed record ListeningConcept
{
    /// <summary>Its name in the content file.</summary>
    public required string Name { get; init; }

    /// <summary>What it tells of a text.</summary>
    public required ConceptKind Kind { get; init; }

    /// <summary>The ways to say it.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }
}

/// <summary>What a concept tells of a text.</summary>
public enum ConceptKind
{
    /// <summary>What is seen of a security event.</summary>
    Event = 1,

    /// <summary>A security event in so many words, stated or suspected.</summary>
    Stated,

    /// <summary>That nobody known did it, or an outsider.</summary>
    Stranger,

    /// <summary>That it is explained, approved, or the client's own doing.</summary>
    Explained,

    /// <summary>That nothing came of it: blocked, not opened, restored.</summary>
    Harmless,

    /// <summary>That a following word is denied.</summary>
    Negation,

    /// <summary>That it is a case somebody thinks of: if a client says, exam question, in theory.</summary>
    Condition,

    /// <summary>What is touched: files, accounts, devices, personal data.</summary>
    Thing,

    /// <summary>The form of a question to the bot.</summary>
    QuestionForm,

    /// <summary>That a question of somebody else is told.</summary>
    ToldQuestion,

    /// <summary>The subject of a question.</summary>
    Subject,

    /// <summary>How a difficult client behaves.</summary>
    Behaviour,

    /// <summary>A command's words.</summary>
    Command,

    /// <summary>What an engineer on a call notes: progress, a check, a fix.</summary>
    Work,

    /// <summary>Words of one meaning, in all the ways people type them.</summary>
    Vocabulary,
}

/// <summary>A concept found in a text.</summary>
/// <param name="Concept">Which.</param>
/// <param name="First">The number of its first token.</param>
/// <param name="Last">The number of its last token.</param>
/// <param name="IsDenied">Whether a negation stands shortly before it.</param>
public readonly record struct ConceptMatch(ListeningConcept Concept, int First, int Last, bool IsDenied);
