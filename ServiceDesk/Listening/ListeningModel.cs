namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>The trained model: what a text is, and what kind of it. The classes of each head are the names of its enum.</summary>
public sealed record ListeningModel
{
    /// <summary>Whether a text states a security event: one class.</summary>
    public required LinearHead Security { get; init; }

    /// <summary>Which of the others a text is: <see cref="TextKind"/>.</summary>
    public required LinearHead Kind { get; init; }

    /// <summary>The kinds of a security event: <see cref="Escalation.SecurityConcern"/>.</summary>
    public required LinearHead Concern { get; init; }

    /// <summary>The subject of a question: <see cref="QuestionTopic"/>.</summary>
    public required LinearHead Topic { get; init; }

    /// <summary>How a client is difficult: <see cref="ClientSituation"/>.</summary>
    public required LinearHead Situation { get; init; }

    /// <summary>Which command: <see cref="SpokenCommand"/>.</summary>
    public required LinearHead Command { get; init; }
}

/// <summary>What a text is that states no security event.</summary>
public enum TextKind
{
    Note = 1,
    Question,
    Difficult,
    Command,
}
