namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>One move of an escalated ticket from level to level: who moved it, when, why, and what had been done.</summary>
public sealed record HandOver
{
    public required SupportLevel From { get; init; }

    public required SupportLevel To { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who moved it.</summary>
    public required string By { get; init; }

    /// <summary>Why it moved; for a pass up also what was done.</summary>
    public required string Why { get; init; }
}
