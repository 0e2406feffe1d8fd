using LeanTechBot.ServiceDesk.Tickets;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Lifecycle</c>: the numbers of SOP-7010.</summary>
public sealed class LifecycleOptions : ISettings
{
    public static string Section => "Lifecycle";

    /// <summary>How long a resolved ticket waits for the client before it may be closed unanswered, in hours; 1 to 720. SOP-7010: 48.</summary>
    public int AutoCloseHours { get; init; } = 48;

    public LifecycleSettings ToSettings() => new() { CloseUnansweredAfter = TimeSpan.FromHours(AutoCloseHours) };

    public IEnumerable<SettingError> Errors() =>
        SettingError.Unless(AutoCloseHours is >= 1 and <= 720, nameof(AutoCloseHours), AutoCloseHours, "must be 1 to 720 hours");
}
