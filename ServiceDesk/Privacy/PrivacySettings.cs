namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>KB-450's numbers.</summary>
public sealed record PrivacySettings
{
    /// <summary>How long after discovery of a suspected breach the National Privacy Commission is to be notified. KB-450: 72
    /// hours.</summary>
    public TimeSpan NotificationDue { get; init; } = TimeSpan.FromHours(72);
}
