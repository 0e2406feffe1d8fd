namespace LeanTechBot.Bot.Resilience;

/// <summary>
/// A clock that runs on when the machine's is put back or forward: a circuit breaker compares instants, and one that was put back an hour would keep it open as long.
/// </summary>
internal sealed class SteadyTime(TimeProvider time) : TimeProvider
{
    private readonly DateTimeOffset begin = time.GetUtcNow();
    private readonly long timestamp = time.GetTimestamp();

    public override long TimestampFrequency => time.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => begin + time.GetElapsedTime(timestamp);

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => time.CreateTimer(callback, state, dueTime, period);
}
