using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>KB-102's expected response in the escalation channels, and who is phoned outside business hours.</summary>
public sealed record AcknowledgementSettings
{
    /// <summary>Around the clock.</summary>
    public TimeSpan Tier3 { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>In business hours.</summary>
    public TimeSpan Tier2 { get; init; } = TimeSpan.FromMinutes(15);

    public BusinessHours Hours { get; init; } = new();

    /// <summary>Tier 2's on-call list, as far as their numbers are known.</summary>
    public ImmutableArray<AcknowledgementContact> Tier2OnCall { get; init; } = [];

    /// <summary>Tier 3's on-call list, as far as their numbers are known.</summary>
    public ImmutableArray<AcknowledgementContact> Tier3OnCall { get; init; } = [];

    /// <summary>The Team Leaders, or the Operations Managers where there is none, as far as their numbers are known.</summary>
    public ImmutableArray<AcknowledgementContact> TeamLeaders { get; init; } = [];

    /// <summary>Whom the engineer phones about a case of a level, those who are on call first.</summary>
    public ImmutableArray<AcknowledgementContact> ToPhone(SupportLevel level) =>
        [.. (level == SupportLevel.Tier2 ? Tier2OnCall : Tier3OnCall).Concat(TeamLeaders).Distinct()];
}
