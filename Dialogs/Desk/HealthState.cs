using System.Collections.Immutable;

namespace LeanTechBot.Dialogs.Desk;

/// <summary>How the bot is, and why. The findings are for those who run it: a stranger is told the grade alone.</summary>
public sealed record HealthState
{
    public required HealthGrade Grade { get; init; }

    /// <summary>What was tried, with what was found, one line each.</summary>
    public required ImmutableArray<string> Findings { get; init; }

    /// <summary>The grade and the findings, as lines of text.</summary>
    public override string ToString() => string.Join('\n', Findings.Prepend(Grade.ToString()));
}
