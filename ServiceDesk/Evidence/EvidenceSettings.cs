namespace LeanTechBot.ServiceDesk.Evidence;

/// <summary>How the desk looks for other tickets with the same signs.</summary>
public sealed record EvidenceSettings
{
    /// <summary>How far back a ticket counts as recent.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromHours(2);
}
