namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>What KB-102's channels are called in this tenant. Every name is a setting.</summary>
public sealed record TeamsChannelNames
{
    public string Tier1Support { get; init; } = "#tier1-support";

    public string Tier2Escalation { get; init; } = "#tier2-escalation";

    public string Tier3Escalation { get; init; } = "#tier3-escalation";

    public string IncidentLog { get; init; } = "#incident-log";

    /// <summary>Where Team Leaders and Operations Managers post outages over several clients. The bot does not post there.</summary>
    public string OutageTracker { get; init; } = "#outage-tracker";

    /// <summary>Where Team Leaders post at the start of a shift. The bot does not post there.</summary>
    public string ShiftBriefing { get; init; } = "#shift-briefing";

    /// <summary>How a client's channel is called; <c>{company_code}</c> stands for the company's code. The bot does not post there.</summary>
    public string Client { get; init; } = "#client-{company_code}";

    public string Of(TeamsChannel channel) => channel switch
    {
        TeamsChannel.Tier1Support => Tier1Support,
        TeamsChannel.Tier2Escalation => Tier2Escalation,
        TeamsChannel.Tier3Escalation => Tier3Escalation,
        TeamsChannel.IncidentLog => IncidentLog,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "KB-102 has no such channel."),
    };
}
