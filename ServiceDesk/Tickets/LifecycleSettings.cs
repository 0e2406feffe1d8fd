namespace LeanTechBot.ServiceDesk.Tickets;

/// <summary>SOP-7010's numbers for the lifecycle.</summary>
public sealed record LifecycleSettings
{
    /// <summary>How long a resolved ticket waits for the client before it may be closed unanswered. SOP-7010: 48 hours.</summary>
    public TimeSpan CloseUnansweredAfter { get; init; } = TimeSpan.FromHours(48);
}
