namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>When an escalation has to be acknowledged (KB-102), and whom a reminder reaches.</summary>
public static class AcknowledgementPolicy
{
    /// <summary>The instant by which the level is to acknowledge what it got at <paramref name="from"/>; null for a level without a channel.</summary>
    public static DateTimeOffset? DueAt(SupportLevel level, DateTimeOffset from, AcknowledgementSettings settings) => level switch
    {
        SupportLevel.Tier3 => from + settings.Tier3,
        SupportLevel.Tier2 => settings.Hours.After(from, settings.Tier2),
        _ => null,
    };
}
