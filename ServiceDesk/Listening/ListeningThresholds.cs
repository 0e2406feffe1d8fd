namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>How sure the reader must be, in each place: probabilities from 0 to 1.</summary>
public sealed record ListeningThresholds
{
    /// <summary>From which on a text is taken for a security event.</summary>
    public required IReadOnlyDictionary<TextPlace, double> Security { get; init; }

    /// <summary>From which on a part of a long text is taken for a security event: many parts make many chances.</summary>
    public required double SecurityInLongText { get; init; }

    /// <summary>From which on a text is taken for a question to the bot.</summary>
    public required IReadOnlyDictionary<TextPlace, double> Question { get; init; }

    /// <summary>From which on a text is taken to tell of a difficult client.</summary>
    public required IReadOnlyDictionary<TextPlace, double> Difficult { get; init; }

    /// <summary>From which on a text is taken for a command.</summary>
    public required IReadOnlyDictionary<TextPlace, double> Command { get; init; }

    /// <summary>From which on a kind of security event is named beside the likeliest one.</summary>
    public required double FurtherConcern { get; init; }

    /// <summary>Under which a command is only offered, and its text kept as a note.</summary>
    public required double SureCommand { get; init; }
}
