using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace LeanTechBot.Tests.Fakes;

/// <summary>A test's clock: it stands still until it is advanced, and tells when somebody waits for a moment to pass before another attempt.</summary>
internal sealed class TestClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>Limits of whole pieces of work, as the bot sets them: whoever has one does not wait for it.</summary>
    private static readonly TimeSpan[] Limits =
    [
        TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(22),
    ];

    /// <summary>How often the bot goes through its store by itself.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    /// <summary>By how much the machine's clock was put forward, or back: what waits for a time to pass does not mind.</summary>
    public TimeSpan Jump { get; set; }

    /// <summary>
    /// Whether the bot goes through its store by itself when time passes. Otherwise it does when a test says so, for nobody could tell when a round that began by itself is over, and time must not
    /// pass before.
    /// </summary>
    public bool HasRounds { get; set; }

    private readonly ConcurrentDictionary<Wait, DateTimeOffset> waits = new();
    private TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits; at once when somebody does already.</summary>
    public async Task WhenSomebodyWaitsAsync(CancellationToken cancellationToken)
    {
        for (var next = begun; waits.IsEmpty; next = begun)
        {
            await next.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Goes on to the moment that the first of those who wait waits for.</summary>
    public void AdvanceToNextWait()
    {
        var ahead = waits.Values.Order().FirstOrDefault() - base.GetUtcNow();
        Advance(ahead > Least ? ahead : Least);
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Jump;

    public override long GetTimestamp() => base.GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period == Round)
        {
            return base.CreateTimer(
                given =>
                {
                    if (HasRounds)
                    {
                        callback(given);
                    }
                },
                state, dueTime, period);
        }

        if (period != Timeout.InfiniteTimeSpan || dueTime <= TimeSpan.Zero || Limits.Contains(dueTime))
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        var wait = new Wait(waits);
        waits[wait] = base.GetUtcNow() + dueTime;
        wait.Timer = base.CreateTimer(
            given =>
            {
                waits.TryRemove(wait, out _);
                callback(given);
            },
            state, dueTime, period);
        Interlocked.Exchange(ref begun, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return wait;
    }

    private sealed class Wait(ConcurrentDictionary<Wait, DateTimeOffset> waits) : ITimer
    {
        public ITimer Timer { get; set; } = null!;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            waits.TryRemove(this, out _);
            return Timer.Change(dueTime, period);
        }

        public void Dispose()
        {
            waits.TryRemove(this, out _);
            Timer?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
