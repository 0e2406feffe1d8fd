using LeanTechBot.ServiceDesk.Privacy;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Privacy</c>: the numbers of KB-450.</summary>
public sealed class PrivacyOptions : ISettings
{
    public static string Section => "Privacy";

    /// <summary>How long after discovery of a suspected breach the National Privacy Commission is to be notified, in hours; 1 to 720. KB-450: 72.</summary>
    public int NotificationHours { get; init; } = 72;

    /// <summary>How long a closed ticket is kept, in years; 1 to 100. KB-450: 3.</summary>
    public int TicketRetentionYears { get; init; } = 3;

    /// <summary>How long a Teams chat is kept, in years; 1 to 100. KB-450: 1.</summary>
    public int ChatRetentionYears { get; init; } = 1;

    /// <summary>How long server logs are kept, in years; 1 to 100. KB-450: 1.</summary>
    public int ServerLogRetentionYears { get; init; } = 1;

    public PrivacySettings ToSettings() => new()
    {
        NotificationDue = TimeSpan.FromHours(NotificationHours),
        TicketYears = TicketRetentionYears,
        ChatYears = ChatRetentionYears,
        ServerLogYears = ServerLogRetentionYears,
    };

    public IEnumerable<SettingError> Errors() =>
    [
        .. SettingError.Unless(NotificationHours is >= 1 and <= 720, nameof(NotificationHours), NotificationHours, "must be 1 to 720 hours"),
        .. Years(nameof(TicketRetentionYears), TicketRetentionYears),
        .. Years(nameof(ChatRetentionYears), ChatRetentionYears),
        .. Years(nameof(ServerLogRetentionYears), ServerLogRetentionYears),
    ];

    private static IEnumerable<SettingError> Years(string key, int years) => SettingError.Unless(years is >= 1 and <= 100, key, years, "must be 1 to 100 years");
}
