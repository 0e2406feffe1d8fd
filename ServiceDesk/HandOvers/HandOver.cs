namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>One move of an escalated ticket from level to level: who moved it, when, why, and what had been done.</summary>
public sealed record HandOver
{
    public required SupportLevel From { get; init; }

    public required SupportLevel To { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who moved it.</summary>
    public required string By { get; init; }

    /// <summary>Who had it at the level it left; null when nobody had taken it there.</summary>
    public string? HeldBy { get; init; }

    /// <summary>Since when the level it left had held it; null in a record of the time before that was kept.</summary>
    public DateTimeOffset? HeldSince { get; init; }

    /// <summary>Why it moved; for a pass up also what was done.</summary>
    public required string Why { get; init; }
}
