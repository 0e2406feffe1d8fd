using System.Threading.Channels;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace LeanTechBot.Tests.Storage;

/// <summary>When the bot does the retention job by itself: at its hour, and at any other when it was off then.</summary>
internal sealed class RetentionServiceTests(StorageKind kind) : RetentionFixture(kind)
{
    [Test]
    public async Task The_bot_does_it_by_itself_at_its_hour_and_one_instance_does()
    {
        await ClosedTicketAsync();
        var time = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 2, 58, 0, TimeSpan.FromHours(8)));
        await using var first = Build(new StoreSwitch(Store), time);
        await using var second = Build(new StoreSwitch(Store), time);
        await first.StartAsync();
        await second.StartAsync();

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await RowsAsync("months"), Is.Not.Empty);
        for (var waited = 0; (await RowsAsync("months")).Count > 0; waited++)
        {
            Assert.That(waited, Is.LessThan(50_000));
            time.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.That((await RowsAsync("leases")).Keys, Is.EqualTo(new[] { "retention" }));
    }

    [Test]
    public async Task A_bot_that_was_off_at_its_hour_does_it_when_it_is_on()
    {
        await ClosedTicketAsync();
        var removed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var store = new StoreSwitch(Store)
        {
            Before = changes => Task.FromResult(changes[0] is RowChange.Delete { Key.Partition: "months" } && removed.TrySetResult()),
        };
        var time = new LookClock(new DateTimeOffset(2030, 1, 1, 9, 0, 0, TimeSpan.FromHours(8)));
        await using var app = Build(store, time);
        await app.StartAsync();

        await time.TickAsync();

        await removed.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [TestCase("2030-01-01T23:55:00+08:00", "2030-01-02T03:00:00+08:00", true)]
    [TestCase("2030-01-02T02:00:00+08:00", "2030-01-02T03:00:00+08:00", false)]
    [TestCase("2030-01-01T09:00:00+08:00", "2030-01-02T08:45:00+08:00", false)]
    [TestCase("2030-01-01T09:00:00+08:00", "2030-01-02T09:00:00+08:00", true)]
    public async Task The_last_run_counts_whichever_instance_did_it(string last, string now, bool again)
    {
        await Desk.RowAsync("leases", "retention", $$"""{"until":"0001-01-01T00:00:00+00:00","done":"{{last}}"}""");
        var looks = Channel.CreateUnbounded<string>();
        var store = new StoreSwitch(Store)
        {
            HangsReading = key => key.Partition == "leases" && !looks.Writer.TryWrite("looked"),
            Before = changes => Task.FromResult(changes[0].Key.Partition == "leases" && looks.Writer.TryWrite("taken")),
        };
        var time = new LookClock(DateTimeOffset.Parse(now).AddMinutes(-5));
        await using var app = Build(store, time);
        await app.StartAsync();

        var seen = new List<string>();
        for (var tick = 0; tick < 3; tick++)
        {
            await time.TickAsync();
            seen.Add(await looks.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1)));
        }

        Assert.That(seen, again ? Has.Member("taken") : Is.All.EqualTo("looked"));
    }

    /// <summary>A clock that goes on to the next time the bot looks whether there is something to do.</summary>
    private sealed class LookClock(DateTimeOffset start) : FakeTimeProvider(start)
    {
        private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (period == Every)
            {
                begun.TrySetResult();
            }

            return timer;
        }

        public async Task TickAsync()
        {
            await begun.Task;
            Advance(Every);
        }
    }
}
