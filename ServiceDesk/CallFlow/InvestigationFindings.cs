using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The findings of step 4 read from its answers, in SOP-7005's order.</summary>
public static class InvestigationFindings
{
    /// <summary>Every check: its name in SOP-7005, whether it is done, what was found.</summary>
    public static ImmutableArray<InvestigationCheck> Of(InvestigationAnswers answers) =>
    [
        new("Check the logs", answers.LogsChecked == true, Text(answers.LogsFinding)),
        new("Look for errors", answers.ErrorsChecked == true, Text(answers.ErrorsFinding)),
        new("Check processes", answers.ProcessesChecked == true, Text(answers.ProcessesFinding)),
        new("Check system stability", answers.StabilityChecked == true, Text(answers.StabilityFinding)),
        new("Apply fixes as identified", answers.FixesApplied == true, Text(answers.FixesFinding)),
    ];

    /// <summary>The finding of the furthest check that has one; null when there is none.</summary>
    public static string? Newest(InvestigationAnswers answers) => Of(answers).LastOrDefault(check => check.Finding is not null)?.Finding;

    private static string? Text(string? finding) => string.IsNullOrWhiteSpace(finding) ? null : finding.Trim();
}
