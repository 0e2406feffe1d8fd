using LeanTechBot.Bot.Configuration;

namespace LeanTechBot.Bot.Playground;

/// <summary>The settings' section <c>Playground</c>: the Microsoft 365 Agents Playground that runs beside the bot in Development.</summary>
public sealed class PlaygroundOptions : ISettings
{
    public static string Section => "Playground";

    /// <summary>Whether to start it; outside Development it never is.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The port it listens on, 0 to 65535. When the port is taken, or 0, a free one is used. Default 56150.</summary>
    public int Port { get; init; } = 56150;

    /// <summary>How long it may take to be ready, in seconds; 1 to 600. Default 30.</summary>
    public int StartSeconds { get; init; } = 30;

    /// <summary>How long npm may take to install it, in seconds; 1 to 3600. Default 300.</summary>
    public int InstallSeconds { get; init; } = 300;

    public IEnumerable<SettingError> Errors() =>
    [
        .. SettingError.Unless(Port is >= 0 and <= 65535, nameof(Port), Port, "must be 0 to 65535"),
        .. SettingError.Unless(StartSeconds is >= 1 and <= 600, nameof(StartSeconds), StartSeconds, "must be 1 to 600 seconds"),
        .. SettingError.Unless(InstallSeconds is >= 1 and <= 3600, nameof(InstallSeconds), InstallSeconds, "must be 1 to 3600 seconds"),
    ];
}
