namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>KB-102's expected response in the escalation channels.</summary>
public sealed record AcknowledgementSettings
{
    /// <summary>Around the clock.</summary>
    public TimeSpan Tier3 { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>In business hours.</summary>
    public TimeSpan Tier2 { get; init; } = TimeSpan.FromMinutes(15);

    public BusinessHours Hours { get; init; } = new();
}
