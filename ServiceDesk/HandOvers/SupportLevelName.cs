namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>The levels as they are spoken of.</summary>
public static class SupportLevelName
{
    public static string Of(SupportLevel level) => level switch
    {
        SupportLevel.Tier1 => "Tier 1",
        SupportLevel.Tier2 => "Tier 2",
        SupportLevel.Tier3 => "Tier 3",
        SupportLevel.Onsite => "Onsite",
        SupportLevel.ItManager => "I.T. Manager",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The ladder has no such level."),
    };
}
