using LeanTechBot.ServiceDesk.TeamsChannels;

namespace LeanTechBot.Bot.Storage.Desk;

/// <summary>A pending post as it lies in its row, with what the dispatchers of all instances know of it.</summary>
internal sealed record PostRow
{
    /// <summary>No wait that the bot sets itself is longer. One that is was set before the clock was put back, and counts no more.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>How far apart the clocks of two instances may be: what one that is ahead has just set is no leftover of a clock put back.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>No wait that Teams asks for is kept longer.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    public required PendingPost Post { get; init; }

    /// <summary>A dispatcher is at it until then; null when none is.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>How often it could not be delivered.</summary>
    public int Attempts { get; init; }

    /// <summary>When it is tried again; null at once.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Why it could not be delivered the last time, in words; null before that.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether a dispatcher may take it at an instant.</summary>
    public bool IsDue(DateTimeOffset now) => !Waits(LeasedUntil, LongestWait, now) && !Waits(NextAt, LongestPause, now) && !Waits(Post.NotBefore, LongestWait, now);

    private static bool Waits(DateTimeOffset? until, TimeSpan longest, DateTimeOffset now) => until > now && until - now <= longest + Skew;
}
