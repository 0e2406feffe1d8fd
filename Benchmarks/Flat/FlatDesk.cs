using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using LeanTechBot.Benchmarks.RoundTrips;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.Storage.Sqlite;
using LeanTechBot.ServiceDesk.Evidence;

namespace LeanTechBot.Benchmarks.Flat;

/// <summary>A desk with so many tickets, and what was measured on it.</summary>
internal sealed class FlatDesk : IAsyncDisposable
{
    private readonly SqliteTableStore store;
    private readonly BotInstance bot;
    private readonly FakeChannel channel;
    private readonly HttpClient http = new();
    private readonly Engineer engineer;
    private readonly Tier1Call call;

    private FlatDesk(int tickets, SqliteTableStore store, BotInstance bot, FakeChannel channel)
    {
        (Tickets, this.store, this.bot, this.channel) = (tickets, store, bot, channel);
        engineer = new Engineer(http, bot.Address, channel, "tenant", null, "engineer-7");
        call = new Tier1Call(engineer);
    }

    public int Tickets { get; }

    public List<double> Steps { get; private set; } = [];

    public List<double> Statuses { get; private set; } = [];

    public List<double> LookUps { get; private set; } = [];

    public static async Task<FlatDesk> CreateAsync(string folder, int tickets, int open, TicketTemplate closedTemplate, TicketTemplate openTemplate)
    {
        var store = new SqliteTableStore(Path.Combine(folder, $"{tickets}.db"));
        var begin = TimeProvider.System.GetTimestamp();
        await new DeskSeed(store, closedTemplate, openTemplate).FillAsync(tickets, open, TimeProvider.System.GetUtcNow());
        await Console.Error.WriteLineAsync($"{tickets} tickets seeded in {TimeProvider.System.GetElapsedTime(begin).TotalSeconds:F0} s, {new FileInfo(Path.Combine(folder, $"{tickets}.db")).Length / 1048576} MB");
        return new FlatDesk(tickets, store, await BotInstance.StartAsync(store), await FakeChannel.StartAsync());
    }

    /// <summary>One whole call, a status in the middle of every step, and look-ups beside it.</summary>
    public async Task CallAsync()
    {
        var lookups = new DeskLookups(store);
        for (var turn = 0; turn < Tier1Call.Turns; turn++)
        {
            var isStep = call.Next.StartsWith("step", StringComparison.Ordinal) || call.Next == "a note";
            await TimedAsync(isStep ? Steps : [], call.TurnAsync);
            if (isStep && call.Next == "a note")
            {
                await TimedAsync(Statuses, () => engineer.TypeAsync("status"));
            }

            var now = TimeProvider.System.GetUtcNow();
            await TimedAsync(LookUps, () => lookups.SimilarAsync([new TicketSign(SignKind.ErrorCode, "LT-2007")], now.AddHours(-2), now, default));
        }
    }

    /// <summary>Forgets what was measured while everything was cold.</summary>
    public void Begin() => (Steps, Statuses, LookUps) = ([], [], []);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
        await channel.DisposeAsync();
        store.Dispose();
    }

    private static async Task TimedAsync(List<double> durations, Func<Task> work)
    {
        var begin = TimeProvider.System.GetTimestamp();
        await work();
        durations.Add(TimeProvider.System.GetElapsedTime(begin).TotalMilliseconds);
    }
}
