using System.Collections.Immutable;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Sla</c>: KB-310's table, a row for each severity.</summary>
public sealed class SlaOptions : ISettings
{
    public static string Section => "Sla";

    /// <summary>KB-310: 5, 15, 30 and 60 minutes.</summary>
    public SlaRowOptions Critical { get; init; } = new(5, 15, 30, 60);

    /// <summary>KB-310: 15 and 30 minutes, 1 and 4 hours.</summary>
    public SlaRowOptions High { get; init; } = new(15, 30, 60, 240);

    /// <summary>KB-310: 30 minutes and 1 hour, 4 and 8 hours.</summary>
    public SlaRowOptions Medium { get; init; } = new(30, 60, 240, 480);

    /// <summary>KB-310: 1 and 4 hours, 8 and 24 hours.</summary>
    public SlaRowOptions Low { get; init; } = new(60, 240, 480, 1440);

    public SlaSettings ToSettings() => new()
    {
        Targets = Rows.ToImmutableDictionary(row => row.Severity, row => row.Options.ToTargets()),
    };

    public IEnumerable<SettingError> Errors() => Rows.SelectMany(row => row.Options.Errors().Select(error => error.Within(row.Severity.ToString())));

    private IEnumerable<(Severity Severity, SlaRowOptions Options)> Rows =>
        [(Severity.Critical, Critical), (Severity.High, High), (Severity.Medium, Medium), (Severity.Low, Low)];
}
