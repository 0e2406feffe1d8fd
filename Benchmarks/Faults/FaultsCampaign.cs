using System.Collections.Concurrent;
using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;

namespace LeanTechBot.Benchmarks.Faults;

/// <summary>
/// Engineers walk calls with escalations over HTTP while the real bot is killed at random moments and started again, and while its store and its connector fail. Afterwards everything
/// that was told as done is looked for.
/// </summary>
public sealed class FaultsCampaign : IAsyncDisposable
{
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromMinutes(3);

    private readonly FaultsOptions options;
    private readonly string folder;
    private readonly int port = FreePort.Next();
    private readonly Ledger ledger = new();
    private readonly FakeChannel channel;
    private readonly FaultStore store;
    private readonly ProductionBot production;
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(5) }) { Timeout = TimeSpan.FromSeconds(20) };
    private readonly ConcurrentQueue<long> kills = new();
    private readonly List<double> answered = [];
    private readonly ConcurrentQueue<(long Begin, long End)> storeFaults = new();
    private int connectorFaults;
    private BotProcess? bot;

    private FaultsCampaign(FaultsOptions options, string folder, FakeChannel channel, FaultStore store) =>
        (this.options, this.folder, this.channel, this.store, production) = (options, folder, channel, store, new ProductionBot(channel));

    private Uri Address => new($"http://127.0.0.1:{port}/api/messages");

    /// <summary>The program: prints what it found; the exit code is 0 when nothing was lost.</summary>
    public static async Task<int> RunAsync(string[] settings)
    {
        var options = FaultsOptions.Read(settings);
        Console.WriteLine($"seed {options.Seed}, {options.Rounds} kills, {options.Engineers} engineers, {(options.Azurite ? "Azurite" : "SQLite")}; {Machine.Name}");
        await using var campaign = await CreateAsync(options);
        var report = await campaign.RunAsync(Console.Out);
        report.Write(Console.Out);
        return report.IsClean ? 0 : 1;
    }

    public static async Task<FaultsCampaign> CreateAsync(FaultsOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("leantechbot-faults-").FullName;
        return new FaultsCampaign(options, folder, await FakeChannel.StartAsync(), await FaultStore.CreateAsync(folder, options.Azurite));
    }

    public async Task<FaultsReport> RunAsync(TextWriter progress)
    {
        var random = new Random(options.Seed);
        await StartAsync();
        await production.Engineer(http, Address, "lea").InstallAsync();
        channel.Fault = options.Faults ? ConnectorFaults(new Random(options.Seed + 1)) : null;
        using var over = new CancellationTokenSource();
        var engineers = Enumerable.Range(0, options.Engineers).Select(number => Task.Run(() => WorkAsync(number, over.Token))).ToArray();
        for (var round = 1; round <= options.Rounds; round++)
        {
            var failing = options.Faults && random.Next(5) == 0 ? FailStoreAsync(TimeSpan.FromMilliseconds(random.Next(300, 7_000))) : Task.CompletedTask;
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(200, 2_500)), TimeProvider.System);
            kills.Enqueue(TimeProvider.System.GetTimestamp());
            Kill();
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 300)), TimeProvider.System);
            await failing;
            await StartAsync();
            await AnsweredAsync();
            if (round % 10 == 0)
            {
                await progress.WriteLineAsync($"{round} kills, {ledger.Tickets.Count} tickets, {ledger.Escalations.Count} escalations, {channel.Team.Posts.Count} posts");
            }
        }

        channel.Fault = null;
        await over.CancelAsync();
        await Task.WhenAll(engineers);
        var caughtUp = await CatchUpAsync();
        Kill();
        return await ReportAsync(caughtUp);
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        http.Dispose();
        await channel.DisposeAsync();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync() => bot = await production.StartAsync(folder, store.Settings, port);

    private void Kill()
    {
        bot?.Dispose();
        bot = null;
    }

    private async Task FailStoreAsync(TimeSpan duration)
    {
        var begin = TimeProvider.System.GetTimestamp();
        await store.FailAsync(duration);
        storeFaults.Enqueue((begin, TimeProvider.System.GetTimestamp()));
    }

    /// <summary>Calm and storms: in a storm every third call fails in one way or another.</summary>
    private Func<ConnectorFault> ConnectorFaults(Random random)
    {
        var gate = new Lock();
        var (left, isStorm) = (0, false);
        return () =>
        {
            lock (gate)
            {
                if (left-- == 0)
                {
                    (left, isStorm) = (random.Next(100, 400), !isStorm);
                }

                var fault = !isStorm || random.Next(3) > 0 ? ConnectorFault.None : random.Next(20) switch
                {
                    0 => ConnectorFault.Hangs,
                    < 10 => ConnectorFault.Throttled,
                    < 15 => ConnectorFault.BadGateway,
                    < 18 => ConnectorFault.Reset,
                    _ => ConnectorFault.ResetAfter,
                };
                connectorFaults += fault == ConnectorFault.None ? 0 : 1;
                return fault;
            }
        };
    }

    private async Task WorkAsync(int number, CancellationToken over)
    {
        var random = new Random(options.Seed * 1_000 + number);
        for (var call = 0; !over.IsCancellationRequested; call++)
        {
            var name = $"n-{number}-{call}";
            try
            {
                await new StubbornEngineer(production.Engineer(http, Address, name), name, random, ledger).CallAsync(over);
            }
            catch (OperationCanceledException)
            {
                // The campaign is over in the middle of a call: what it was told until now counts.
            }
        }
    }

    /// <summary>Measures how long it takes until the bot that was just started answers.</summary>
    private async Task AnsweredAsync()
    {
        var (begin, turns) = (TimeProvider.System.GetTimestamp(), ledger.Turns);
        while (ledger.Turns == turns && TimeProvider.System.GetElapsedTime(begin) < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }

        answered.Add(TimeProvider.System.GetElapsedTime(begin).TotalSeconds);
    }

    private async Task<double> CatchUpAsync()
    {
        var begin = TimeProvider.System.GetTimestamp();
        var view = store.Open();
        try
        {
            while (TimeProvider.System.GetElapsedTime(begin) < PatienceAtTheEnd)
            {
                if (!await LedgerCheck.IsPendingAsync(ledger, view))
                {
                    break;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System);
            }
        }
        finally
        {
            (view as IDisposable)?.Dispose();
        }

        return TimeProvider.System.GetElapsedTime(begin).TotalSeconds;
    }

    private async Task<FaultsReport> ReportAsync(double caughtUp)
    {
        var view = store.Open();
        try
        {
            var posts = channel.Team.Posts.Where(post => post.Channel == OperationsTeam.Tier3 && post.Ticket is not null).GroupBy(post => post.Ticket!).ToDictionary(group => group.Key, group => group.ToList());
            var doubles = posts.Values.SelectMany(group => group.Zip(group.Skip(1))).ToList();
            return new FaultsReport
            {
                Kills = kills.Count,
                StoreFaults = storeFaults.Count,
                ConnectorFaults = connectorFaults,
                Tickets = ledger.Tickets.Count,
                Notes = ledger.Notes.Count,
                Escalations = ledger.Escalations.Count,
                Turns = ledger.Turns,
                Attempts = ledger.Attempts,
                Refusals = ledger.Refusals,
                Losses = await LedgerCheck.LossesAsync(ledger, view, channel.Team),
                Duplicates = doubles.Count(IsExplained),
                UnexplainedDuplicates = doubles.Count(pair => !IsExplained(pair)),
                Answered = answered,
                Posted = [.. ledger.Escalations.Where(told => posts.ContainsKey(told.Key)).Select(told => Math.Max(0, TimeProvider.System.GetElapsedTime(told.Value, posts[told.Key][0].At).TotalSeconds))],
                CaughtUp = caughtUp,
            };
        }
        finally
        {
            (view as IDisposable)?.Dispose();
        }
    }

    /// <summary>Between the two posts the bot was killed, or the answer to the first was lost, or the store did not say whether it had kept the proof.</summary>
    private bool IsExplained((ChannelPost First, ChannelPost Second) pair) => !pair.First.IsKnown || storeFaults.Any(fault => fault.Begin <= pair.Second.At && fault.End >= pair.First.At) || kills.Any(kill => kill >= pair.First.At && kill <= pair.Second.At);
}
