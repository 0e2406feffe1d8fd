using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Bot.Storage.Desk;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>An escalation that was posted again: its two threads, and when the process that began the first one was killed; null when it never was.</summary>
public sealed record SecondPost(ChannelPost First, ChannelPost Second, long? Killed)
{
    /// <summary>Whether it had to be: nobody told the bot that the first one arrived, or its process was killed before it had proven that within its lease.</summary>
    /// <remarks>A call that was on its way when its process was killed is served all the same: the kill is the earlier one then.</remarks>
    public bool IsExplained => !First.IsKnown || (Killed <= Second.At && TimeProvider.System.GetElapsedTime(First.At, Killed.Value) <= Outbox.Lease);

    /// <summary>Seconds are counted from the moment in which the bot asked for the first one.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{First.Ticket}: {First.By} posted at {Since(First.At)} {(First.IsKnown ? "and was told" : "and was not told")}, {(Killed is { } killed ? $"was killed at {Since(killed)}" : "was never killed")}; {Second.By} asked at {Since(Second.Asked)} and posted at {Since(Second.At)}");

    private string Since(long at) => FormattableString.Invariant($"{(at - First.Asked) / (double)TimeProvider.System.TimestampFrequency:F3} s");
}
