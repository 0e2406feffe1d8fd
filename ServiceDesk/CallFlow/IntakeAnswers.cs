namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 2: what the client reports.</summary>
public sealed record IntakeAnswers : StepAnswers
{
    /// <summary>One line (SOP-7010 Issue Summary).</summary>
    public string? Summary { get; init; }

    /// <summary>What the client reported (SOP-7010 Issue Description).</summary>
    public string? Description { get; init; }

    public string? AffectedSystem { get; init; }

    /// <summary>When it started, in the client's words.</summary>
    public string? Since { get; init; }

    /// <summary>Error messages the client sees, if any.</summary>
    public string? ErrorMessages { get; init; }

    /// <summary>An <see cref="CallFlow.OthersAffected"/> by name.</summary>
    public string? OthersAffected { get; init; }

    /// <summary>How many users, as a number or in words.</summary>
    public string? UsersAffected { get; init; }

    /// <summary>A <see cref="Tickets.Severity"/> by name; empty takes the error code's.</summary>
    public string? Severity { get; init; }

    /// <summary>Why another severity than the error code's.</summary>
    public string? SeverityReason { get; init; }

    internal override IEnumerable<string?> Texts => [Summary, Description, AffectedSystem, Since, ErrorMessages];
}
