using System.Collections.Immutable;

namespace LeanTechBot.ServiceDesk.CallFlow;

/// <summary>The parts SOP-7005 leaves open in its spiels, letter for letter.</summary>
public static class SpielPlaceholder
{
    public const string DayTime = "[morning/afternoon/evening]";
    public const string EngineerName = "[Your Name]";
    public const string ClientName = "[Client Name]";
    public const string Finding = "[brief description of what you found]";
    public const string Fix = "[Brief description of what was wrong and what was done]";

    /// <summary>Of our own words: who has the case, and what they did with it.</summary>
    public const string CaseStanding = "[where the case stands]";

    /// <summary>A direction to the engineer, not a part to fill.</summary>
    public const string CheckResources = "[Check your resources.]";

    /// <summary>The form of address that precedes <see cref="ClientName"/> in some spiels, to be chosen with it.</summary>
    public const string FormOfAddress = "Ms./Mr.";

    /// <summary>Every bracketed part there is.</summary>
    public static ImmutableArray<string> All { get; } = [DayTime, EngineerName, ClientName, Finding, CaseStanding, Fix, CheckResources];
}
