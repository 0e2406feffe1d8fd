using LeanTechBot.ServiceDesk.Escalation;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Escalation</c>: the numbers of KB-155.</summary>
public sealed class EscalationOptions : ISettings
{
    public static string Section => "Escalation";

    /// <summary>How many companies LeanTech serves; 1 or more. KB-155: 300.</summary>
    public int ServicedCompanies { get; init; } = 300;

    /// <summary>From how many affected companies on a shared cause makes a Tier 2 case; 1 to <see cref="ServicedCompanies"/>. KB-155: 150.</summary>
    public int Tier2Companies { get; init; } = 150;

    public EscalationSettings ToSettings() => new() { ServicedCompanies = ServicedCompanies, Tier2Companies = Tier2Companies };

    public IEnumerable<SettingError> Errors() =>
    [
        .. SettingError.Unless(ServicedCompanies >= 1, nameof(ServicedCompanies), ServicedCompanies, "must be 1 or more"),
        .. SettingError.Unless(Tier2Companies >= 1, nameof(Tier2Companies), Tier2Companies, "must be 1 or more"),
        .. SettingError.Unless(Tier2Companies <= ServicedCompanies, nameof(Tier2Companies), Tier2Companies,
            $"must not be more than {Section}:{nameof(ServicedCompanies)}, which is {ServicedCompanies}"),
    ];
}
