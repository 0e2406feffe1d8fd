namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>Step 5: the fix and its verification.</summary>
public sealed record ResolutionAnswers : StepAnswers
{
    /// <summary>The monitor log shows <c>[SUCCESS]</c>.</summary>
    public bool? MonitorSuccess { get; init; }

    /// <summary>The service status is <c>OPERATIONAL</c>.</summary>
    public bool? StatusOperational { get; init; }

    public string? RootCause { get; init; }

    public string? StepsTaken { get; init; }

    /// <summary>What was wrong and what was done, as it is said to the client; null while the engineer has not put it so.</summary>
    public string? ClientWords { get; init; }

    /// <summary>The client confirmed that it works.</summary>
    public bool? ClientConfirmed { get; init; }

    internal override IEnumerable<string?> Texts => [RootCause, StepsTaken, ClientWords];
}
