using LeanTechBot.ServiceDesk.Evidence;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Evidence</c>: how the desk looks for other tickets with the same signs.</summary>
public sealed class EvidenceOptions : ISettings
{
    public static string Section => "Evidence";

    /// <summary>How far back a ticket counts as recent, in minutes; 5 to 1440.</summary>
    public int WindowMinutes { get; init; } = 120;

    public EvidenceSettings ToSettings() => new() { Window = TimeSpan.FromMinutes(WindowMinutes) };

    public IEnumerable<SettingError> Errors() => SettingError.Unless(WindowMinutes is >= 5 and <= 1440, nameof(WindowMinutes), WindowMinutes, "must be 5 to 1440 minutes");
}
