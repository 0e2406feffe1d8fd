namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>Both clocks of a ticket at an instant (KB-310).</summary>
public sealed record SlaClocks
{
    /// <summary>From first contact to work starting.</summary>
    public required SlaClock Response { get; init; }

    /// <summary>From ticket creation to Resolved.</summary>
    public required SlaClock Resolution { get; init; }

    /// <summary>True while no severity is set: the clocks then run against the strictest row, so that nothing is promised too late.</summary>
    public required bool Assumed { get; init; }

    /// <summary>The clock an engineer has to mind next: the response clock until it stops, then the resolution clock until it stops; null when both have.</summary>
    public SlaClock? Next => Response.StoppedAt is null && Response.State != ClockState.Excluded ? Response
        : Resolution.StoppedAt is null && Resolution.State != ClockState.Excluded ? Resolution
        : null;
}
