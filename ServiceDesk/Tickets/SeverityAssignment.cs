namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>A ticket's severity and where it comes from.</summary>
public sealed record SeverityAssignment
{
    public required Severity Severity { get; init; }

    /// <summary>The KB-601 code it was taken from; null when the engineer chose it.</summary>
    public string? Code { get; init; }

    /// <summary>Why the engineer chose another severity than the code's; null when there was nothing to explain.</summary>
    public string? Reason { get; init; }
}
