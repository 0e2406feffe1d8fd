using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>TeamsChannels</c>: what the team and its channels are called (KB-102). A channel's name is 1 to 50 characters, as in Teams; its leading <c>#</c> is optional.</summary>
public sealed class TeamsChannelsOptions : ISettings
{
    private const string CompanyCode = "{company_code}";

    public static string Section => "TeamsChannels";

    /// <summary>The team's id (<c>19:…</c>), its Microsoft Entra group's id, or its name while exactly one team has it.</summary>
    public string Team { get; init; } = "LeanTech — Operations";

    public string Tier1Support { get; init; } = "#tier1-support";

    /// <summary>Also known as "[SUP] Tier 2 Escalation".</summary>
    public string Tier2Escalation { get; init; } = "#tier2-escalation";

    public string Tier3Escalation { get; init; } = "#tier3-escalation";

    public string IncidentLog { get; init; } = "#incident-log";

    public string OutageTracker { get; init; } = "#outage-tracker";

    public string ShiftBriefing { get; init; } = "#shift-briefing";

    /// <summary>A client's channel; <c>{company_code}</c> stands for the company's code.</summary>
    public string Client { get; init; } = "#client-{company_code}";

    public TeamsChannelNames ToSettings() => new()
    {
        Tier1Support = Tier1Support,
        Tier2Escalation = Tier2Escalation,
        Tier3Escalation = Tier3Escalation,
        IncidentLog = IncidentLog,
        OutageTracker = OutageTracker,
        ShiftBriefing = ShiftBriefing,
        Client = Client,
    };

    public IEnumerable<SettingError> Errors()
    {
        (string Key, string Name)[] names =
        [
            (nameof(Tier1Support), Tier1Support), (nameof(Tier2Escalation), Tier2Escalation), (nameof(Tier3Escalation), Tier3Escalation),
            (nameof(IncidentLog), IncidentLog), (nameof(OutageTracker), OutageTracker), (nameof(ShiftBriefing), ShiftBriefing), (nameof(Client), Client),
        ];
        return
        [
            .. SettingError.Unless(Team.Trim().Length is >= 1 and <= 256, nameof(Team), Team, "must be the team's id, its group's id, or its name"),
            .. names.SelectMany(item => SettingError.Unless(item.Name.Trim().Length is >= 1 and <= 50 && ChannelName.Bare(item.Name).Length > 0, item.Key, item.Name, "must be a name of 1 to 50 characters")),
            .. Twins(names),
            .. SettingError.Unless(Client.Contains(CompanyCode, StringComparison.Ordinal), nameof(Client), Client, $"must contain {CompanyCode}"),
        ];
    }

    /// <summary>Every team has General: a team with few channels may put several of KB-102's there. Any other name means one channel.</summary>
    private static IEnumerable<SettingError> Twins((string Key, string Name)[] channels) => channels
        .Where(item => !ChannelName.AreSame(item.Name, "General"))
        .GroupBy(item => ChannelName.Bare(item.Name), StringComparer.OrdinalIgnoreCase)
        .SelectMany(same => same.Skip(1).Select(item => new SettingError(item.Key, item.Name, $"must not be the name of {same.First().Key} too")));
}
