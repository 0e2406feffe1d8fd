namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 4: SOP-7005's general checklist, each check with its finding.</summary>
public sealed record InvestigationAnswers : StepAnswers
{
    public bool? LogsChecked { get; init; }

    public string? LogsFinding { get; init; }

    public bool? ErrorsChecked { get; init; }

    public string? ErrorsFinding { get; init; }

    public bool? ProcessesChecked { get; init; }

    public string? ProcessesFinding { get; init; }

    public bool? StabilityChecked { get; init; }

    public string? StabilityFinding { get; init; }

    public bool? FixesApplied { get; init; }

    public string? FixesFinding { get; init; }

    internal override IEnumerable<string?> Texts => [LogsFinding, ErrorsFinding, ProcessesFinding, StabilityFinding, FixesFinding];
}
