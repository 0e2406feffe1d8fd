namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 7: the required fields that were still missing, filled in place.</summary>
public sealed record DocumentationAnswers : StepAnswers
{
    public string? ClientName { get; init; }

    public string? Company { get; init; }

    /// <summary>A <see cref="CallFlow.ContactMethod"/> by name.</summary>
    public string? ContactMethod { get; init; }

    public string? EmployeeId { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public string? AffectedSystem { get; init; }

    public string? UsersAffected { get; init; }

    public string? Severity { get; init; }

    public string? RootCause { get; init; }

    public string? ResolutionSteps { get; init; }

    /// <summary>Why the ticket was escalated, or why not.</summary>
    public string? EscalationReason { get; init; }

    /// <summary>The Escalated Incident Review: where it is (Tier 2 and 3).</summary>
    public string? EirReference { get; init; }

    public bool? ClientConfirmed { get; init; }

    internal override IEnumerable<string?> Texts => [Summary, Description, AffectedSystem, RootCause, ResolutionSteps];
}
