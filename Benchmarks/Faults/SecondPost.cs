using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Bot.Storage.Desk;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>An escalation that was posted again: its two threads, and what is known of the first one.</summary>
/// <param name="First">The thread that was begun first.</param>
/// <param name="Second">The thread that was begun after it.</param>
/// <param name="Killed">When the process that began the first one was killed; null when it never was.</param>
/// <param name="Proven">The thread that the ticket says its escalation stands in; null when it says nothing.</param>
public sealed record SecondPost(ChannelPost First, ChannelPost Second, long? Killed, string? Proven)
{
    /// <summary>
    /// Whether it had to be: nobody told the bot that the first one arrived, or its process was killed before it had proven that within its lease. Never when the ticket names the first
    /// one: a proof takes the post out of what is pending, so what was proven can only be posted again by mistake, whatever was killed.
    /// </summary>
    /// <remarks>A call that was on its way when its process was killed is served all the same: the kill is the earlier one then.</remarks>
    public bool IsExplained => !IsProven && (!First.IsKnown || (Killed <= Second.At && TimeProvider.System.GetElapsedTime(First.At, Killed.Value) <= Outbox.Lease));

    private bool IsProven => Proven == First.Thread;

    /// <summary>Seconds are counted from the moment in which the bot asked for the first one.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{First.Ticket}: {First.By} posted at {Since(First.At)} {(First.IsKnown ? "and was told" : "and was not told")}, {(IsProven ? "which the ticket proves" : "which the ticket does not prove")}, {(Killed is { } killed ? $"was killed at {Since(killed)}" : "was never killed")}; {Second.By} asked at {Since(Second.Asked)} and posted at {Since(Second.At)}");

    private string Since(long at) => FormattableString.Invariant($"{(at - First.Asked) / (double)TimeProvider.System.TimestampFrequency:F3} s");
}
