namespace LeanTechBot.ServiceDesk.Privacy;

/// <summary>KB-450's numbers.</summary>
public sealed record PrivacySettings
{
    /// <summary>How long after discovery of a suspected breach the National Privacy Commission is to be notified. KB-450: 72
    /// hours.</summary>
    public TimeSpan NotificationDue { get; init; } = TimeSpan.FromHours(72);

    /// <summary>How many years a closed ticket is kept. KB-450: 3.</summary>
    public int TicketYears { get; init; } = 3;

    /// <summary>How many years a Teams chat is kept. KB-450: 1.</summary>
    public int ChatYears { get; init; } = 1;

    /// <summary>How many years server logs are kept. KB-450: 1.</summary>
    public int ServerLogYears { get; init; } = 1;
}
