namespace LeanTechBot.ServiceDesk.HandOvers;

/// <summary>When an escalation has to be acknowledged (KB-102), and whom a reminder reaches.</summary>
public static class AcknowledgementPolicy
{
    /// <summary>
    /// How far apart the clocks of two instances may be: what one that is ahead has just set is no leftover of a clock put back.
    /// </summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The instant by which the level is to acknowledge what it got at <paramref name="from"/>; null for a level without a channel.
    /// </summary>
    public static DateTimeOffset? DueAt(SupportLevel level, DateTimeOffset from, AcknowledgementSettings settings) => level switch
    {
        SupportLevel.Tier3 => from + settings.Tier3,
        SupportLevel.Tier2 => settings.Hours.After(from, settings.Tier2),
        _ => null,
    };

    /// <summary>
    /// Whether a reminder is due. One that would come later than if the level had got the case just now was set before the clock was put
    /// back: it is due at once, for
    /// a reminder too many is nothing and an hour without one is.
    /// </summary>
    public static bool IsReminderDue(EscalationCase held, AcknowledgementSettings settings, DateTimeOffset now) =>
        held.AcknowledgeBy is { } due && (due <= now || due > DueAt(held.Level, now + Skew, settings));

    /// <summary>Whether nobody acknowledged in time: a reminder is due, or was made.</summary>
    public static bool IsOverdue(EscalationCase held, DateTimeOffset now) => held.AcknowledgeBy is { } due && (held.Reminders > 0 || due <= now);
}
