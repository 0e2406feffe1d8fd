using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.ServiceDesk.Sla;

/// <summary>KB-310's table: one row for each severity.</summary>
public sealed record SlaSettings
{
    public required ImmutableDictionary<Severity, SlaTargets> Targets { get; init; }

    /// <summary>The table as KB-310 prints it.</summary>
    public static SlaSettings Kb310 { get; } = new()
    {
        Targets = new Dictionary<Severity, SlaTargets>
        {
            [Severity.Critical] = Row(5, 15, 30, 60),
            [Severity.High] = Row(15, 30, 60, 4 * 60),
            [Severity.Medium] = Row(30, 60, 4 * 60, 8 * 60),
            [Severity.Low] = Row(60, 4 * 60, 8 * 60, 24 * 60),
        }.ToImmutableDictionary(),
    };

    private static SlaTargets Row(int responseTarget, int responseMaximum, int resolutionTarget, int resolutionMaximum) => new()
    {
        ResponseTarget = TimeSpan.FromMinutes(responseTarget),
        ResponseMaximum = TimeSpan.FromMinutes(responseMaximum),
        ResolutionTarget = TimeSpan.FromMinutes(resolutionTarget),
        ResolutionMaximum = TimeSpan.FromMinutes(resolutionMaximum),
    };
}
