using LeanTechBot.ServiceDesk.HandOvers;

namespace LeanTechBot.Bot.Configuration;

/// <summary>The settings' section <c>Acknowledgement</c>: KB-102's expected response in the escalation channels, and the business hours it counts for Tier 2.</summary>
public sealed class AcknowledgementOptions : ISettings
{
    public static string Section => "Acknowledgement";

    /// <summary>Around the clock, in minutes; 1 to 240. KB-102: 5.</summary>
    public int Tier3Minutes { get; init; } = 5;

    /// <summary>In business hours, in minutes; 1 to 240. KB-102: 15.</summary>
    public int Tier2Minutes { get; init; } = 15;

    /// <summary>When a business day begins, in Philippine time.</summary>
    public TimeSpan BusinessOpens { get; init; } = TimeSpan.FromHours(8);

    /// <summary>When it ends.</summary>
    public TimeSpan BusinessCloses { get; init; } = TimeSpan.FromHours(18);

    /// <summary>Whether Saturday and Sunday are business days too.</summary>
    public bool Weekends { get; init; }

    /// <param name="roles">Who is on call and whose phone numbers are set.</param>
    public AcknowledgementSettings ToSettings(RolesOptions roles) => new()
    {
        Tier2OnCall = roles.ContactsOf(roles.Tier2OnCall),
        Tier3OnCall = roles.ContactsOf(roles.CalledOfTier3()),
        TeamLeaders = roles.ContactsOf(roles.Leaders()),
        Tier3 = TimeSpan.FromMinutes(Tier3Minutes),
        Tier2 = TimeSpan.FromMinutes(Tier2Minutes),
        Hours = new BusinessHours
        {
            Opens = BusinessOpens,
            Closes = BusinessCloses,
            Days = [.. Enum.GetValues<DayOfWeek>().Where(day => Weekends || day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))],
        },
    };

    public IEnumerable<SettingError> Errors() =>
    [
        .. SettingError.Unless(Tier3Minutes is >= 1 and <= 240, nameof(Tier3Minutes), Tier3Minutes, "must be 1 to 240 minutes"),
        .. SettingError.Unless(Tier2Minutes is >= 1 and <= 240, nameof(Tier2Minutes), Tier2Minutes, "must be 1 to 240 minutes"),
        .. SettingError.Unless(BusinessOpens >= TimeSpan.Zero && BusinessOpens < BusinessCloses, nameof(BusinessOpens), BusinessOpens, $"must be before {nameof(BusinessCloses)}, which is {BusinessCloses}"),
        .. SettingError.Unless(BusinessCloses <= TimeSpan.FromDays(1), nameof(BusinessCloses), BusinessCloses, "must be 1.00:00:00 (midnight) at the latest"),
    ];
}
