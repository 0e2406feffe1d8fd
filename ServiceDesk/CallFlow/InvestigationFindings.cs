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

    /// <summary>The finding that was entered last; null when there is none.</summary>
    public static string? Newest(CallAnswers answers)
    {
        var checks = Of(answers.Investigation);
        return (answers.NewestCheck is { } newest && checks[newest].Finding is { } finding) ? finding : checks.LastOrDefault(check => check.Finding is not null)?.Finding;
    }

    /// <summary>Which check has another finding than before, the furthest of several; null when none has.</summary>
    public static int? Changed(InvestigationAnswers before, InvestigationAnswers after)
    {
        var (old, now) = (Of(before), Of(after));
        return Enumerable.Range(0, now.Length).Where(check => now[check].Finding is not null && now[check].Finding != old[check].Finding).Select(check => (int?)check).LastOrDefault();
    }

    private static string? Text(string? finding) => string.IsNullOrWhiteSpace(finding) ? null : finding.Trim();
}
