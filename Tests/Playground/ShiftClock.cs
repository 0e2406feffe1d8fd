using LeanTechBot.Tests.Drivers;

namespace LeanTechBot.Tests.Playground;

/// <summary>
/// The clock of a bot that is driven from outside: it begins on <see cref="BotHost.Morning"/> and stands still until it is set forward. Time-outs run by the
/// machine's own clock, so setting it forward ends none.
/// </summary>
internal sealed class ShiftClock : TimeProvider
{
    private long ticks = BotHost.Morning.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
