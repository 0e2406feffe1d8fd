namespace LeanTechBot.ServiceDesk.FalseEscalations;

/// <summary>
/// How many of an engineer's escalations were returned as not meeting KB-155 within HR-201 §7's rolling 90 days. A refusal by the bot is not one. The bot counts and
/// shows; people decide on any consequence.
/// </summary>
public static class FalseEscalationRecord
{
    /// <summary>HR-201 §7: a rolling 90 days.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(90);

    /// <summary>How many count at an instant.</summary>
    public static int Count(IEnumerable<DateTimeOffset> returnedAt, DateTimeOffset now) => returnedAt.Count(at => at > now - Window && at <= now);

    /// <summary>What HR-201 §7 provides for so many; null for none.</summary>
    public static string? Provides(int count) => count switch
    {
        <= 0 => null,
        1 => "verbal warning and KB-155 review with the Team Leader",
        2 => "written warning",
        3 => "final written warning with an improvement plan",
        _ => "suspension or termination",
    };
}
