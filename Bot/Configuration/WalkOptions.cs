using LeanTechBot.ServiceDesk.CallFlow;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Walk</c>: the pace of a call through SOP-7005.</summary>
public sealed class WalkOptions : ISettings
{
    public static string Section => "Walk";

    /// <summary>After how many minutes without an update to the client the status spiel is offered again; 1 to 240.</summary>
    public int StatusUpdateMinutes { get; init; } = 10;

    public CallFlowSettings ToSettings() => new() { StatusUpdateEvery = TimeSpan.FromMinutes(StatusUpdateMinutes) };

    public IEnumerable<SettingError> Errors() =>
        SettingError.Unless(StatusUpdateMinutes is >= 1 and <= 240, nameof(StatusUpdateMinutes), StatusUpdateMinutes, "must be 1 to 240 minutes");
}
