using LeanTechBot.ServiceDesk.Sla;

namespace LeanTechBot.Bot.Configuration;

/// <summary>KB-310's row for one severity, in minutes of elapsed time: each 1 to 44640 (31 days), a target never after its maximum.</summary>
public sealed class SlaRowOptions(int responseTarget, int responseMaximum, int resolutionTarget, int resolutionMaximum)
{
    private const int Longest = 31 * 24 * 60;

    public int ResponseTargetMinutes { get; init; } = responseTarget;

    public int ResponseMaximumMinutes { get; init; } = responseMaximum;

    public int ResolutionTargetMinutes { get; init; } = resolutionTarget;

    public int ResolutionMaximumMinutes { get; init; } = resolutionMaximum;

    public SlaTargets ToTargets() => new()
    {
        ResponseTarget = TimeSpan.FromMinutes(ResponseTargetMinutes),
        ResponseMaximum = TimeSpan.FromMinutes(ResponseMaximumMinutes),
        ResolutionTarget = TimeSpan.FromMinutes(ResolutionTargetMinutes),
        ResolutionMaximum = TimeSpan.FromMinutes(ResolutionMaximumMinutes),
    };

    internal IEnumerable<SettingError> Errors() =>
    [
        .. InRange(nameof(ResponseTargetMinutes), ResponseTargetMinutes),
        .. InRange(nameof(ResponseMaximumMinutes), ResponseMaximumMinutes),
        .. InRange(nameof(ResolutionTargetMinutes), ResolutionTargetMinutes),
        .. InRange(nameof(ResolutionMaximumMinutes), ResolutionMaximumMinutes),
        .. SettingError.Unless(ResponseTargetMinutes <= ResponseMaximumMinutes, nameof(ResponseTargetMinutes), ResponseTargetMinutes,
            $"must not be more than {nameof(ResponseMaximumMinutes)}, which is {ResponseMaximumMinutes}"),
        .. SettingError.Unless(ResolutionTargetMinutes <= ResolutionMaximumMinutes, nameof(ResolutionTargetMinutes), ResolutionTargetMinutes,
            $"must not be more than {nameof(ResolutionMaximumMinutes)}, which is {ResolutionMaximumMinutes}"),
    ];

    private static IEnumerable<SettingError> InRange(string key, int minutes) =>
        SettingError.Unless(minutes is >= 1 and <= Longest, key, minutes, $"must be 1 to {Longest} minutes");
}
