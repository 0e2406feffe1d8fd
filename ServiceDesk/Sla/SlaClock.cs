namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>One clock of a ticket at an instant: when it started, its two deadlines, when it stopped, and how it stands.</summary>
public sealed record SlaClock
{
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The target deadline. Reached exactly is met.</summary>
    public required DateTimeOffset TargetAt { get; init; }

    /// <summary>The maximum. Reached exactly is no breach; a tick later is.</summary>
    public required DateTimeOffset MaximumAt { get; init; }

    /// <summary>When it stopped; null while it runs.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    public required ClockState State { get; init; }
}
