namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>Who works on a ticket, from the first line up: the ladder of the service-request procedure.</summary>
public enum SupportLevel
{
    Tier1 = 1,
    Tier2 = 2,
    Tier3 = 3,
    Onsite = 4,

    /// <summary>The last decision point.</summary>
    ItManager = 5,
}
