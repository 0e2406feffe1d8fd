namespace LeanTechBot.ServiceDesk.Listening;

/// <summary>What was entered to say that what was heard is no security event, as it was typed.</summary>
public sealed record NoEventEntry
{
    /// <summary>Why it is none, in one line.</summary>
    public string? NoEventReason { get; init; }
}
