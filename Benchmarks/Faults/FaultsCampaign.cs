using LeanTechBot.Benchmarks.Azure;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

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
    private readonly Ledger ledger = new();
    private readonly FakeChannel channel;
    private readonly FaultStore store;
    private readonly ProductionBot production;
    private readonly BotFleet bots;
    private readonly HttpClient http;
    private readonly Storms<ConnectorFault> connectorStorms;
    private readonly Storms<StoreFault> storeStorms;
    private readonly List<double> answered = [];
    private int outages;

    private FaultsCampaign(FaultsOptions options, string folder, FakeChannel channel, FaultStore store)
    {
        (this.options, this.folder, this.channel, this.store, production) = (options, folder, channel, store, new ProductionBot(channel));
        bots = new BotFleet(production, folder, store.Settings, options.Instances);
        http = new HttpClient(new InstancesInTurn(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(5) }, bots.Addresses)) { Timeout = AnswerTime.GivenUp };
        connectorStorms = new Storms<ConnectorFault>(new Random(options.Seed + 1), true, 3, random => random.Next(20) switch
        {
            0 => ConnectorFault.Hangs,
            < 10 => ConnectorFault.Throttled,
            < 15 => ConnectorFault.BadGateway,
            < 18 => ConnectorFault.Reset,
            _ => ConnectorFault.ResetAfter,
        });
        storeStorms = new Storms<StoreFault>(new Random(options.Seed + 2), false, 5, random => random.Next(20) switch
        {
            0 => StoreFault.Hangs,
            1 => StoreFault.Late,
            < 6 => StoreFault.Lost,
            < 12 => StoreFault.Error,
            _ => StoreFault.Busy,
        });
    }

    /// <summary>The program: prints what it found; the exit code is 0 when nothing was lost.</summary>
    public static async Task<int> RunAsync(string[] settings)
    {
        var options = FaultsOptions.Read(settings);
        Console.WriteLine($"seed {options.Seed}, {options.Rounds} kills, {options.Engineers} engineers, instances: {options.Instances}, {(options.Azurite ? "Azurite" : "SQLite")}");
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
        await bots.StartAsync();
        await production.Engineer(http, bots.Addresses[0], "lea").InstallAsync();
        channel.Fault = options.Faults ? connectorStorms.Next : null;
        store.Fault = options.Faults ? storeStorms.Next : null;
        using var over = new CancellationTokenSource();
        var colleague = production.Engineer(http, bots.Addresses[0], OperationsTeam.Colleague[3..]);
        var engineers = Enumerable.Range(0, options.Engineers).Select(number => Task.Run(() => WorkAsync(number, colleague, over.Token))).ToArray();
        for (var round = 1; round <= options.Rounds; round++)
        {
            var failing = options.Faults && random.Next(5) == 0 ? FailStoreAsync(TimeSpan.FromMilliseconds(random.Next(300, 7_000))) : Task.CompletedTask;
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(200, 2_500)), TimeProvider.System);
            var killed = random.Next(options.Instances);
            bots.Kill(killed);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 300)), TimeProvider.System);
            await failing;
            await bots.StartAsync(killed);
            await AnsweredAsync();
            if (round % 10 == 0)
            {
                await progress.WriteLineAsync($"{round} kills, {ledger.Tickets.Count} tickets, {ledger.Escalations.Count} escalations, {channel.Team.Posts.Count} posts");
            }
        }

        (channel.Fault, store.Fault) = (null, null);
        await over.CancelAsync();
        await Task.WhenAll(engineers);
        var caughtUp = await CatchUpAsync();
        bots.Dispose();
        return await ReportAsync(caughtUp);
    }

    public async ValueTask DisposeAsync()
    {
        bots.Dispose();
        http.Dispose();
        await channel.DisposeAsync();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task FailStoreAsync(TimeSpan duration)
    {
        await store.FailAsync(duration);
        outages++;
    }

    private async Task WorkAsync(int number, Engineer colleague, CancellationToken over)
    {
        var random = new Random(options.Seed * 1_000 + number);
        for (var call = 0; !over.IsCancellationRequested; call++)
        {
            var name = $"n-{number}-{call}";
            try
            {
                await new FaultsCall(new StubbornSender(production.Engineer(http, bots.Addresses[0], name), random, ledger), new StubbornSender(colleague, random, ledger), name, random, ledger, channel.Team).WalkAsync(over);
            }
            catch (OperationCanceledException)
            {
                // The campaign is over in the middle of a call: what it was told until now counts.
            }
        }
    }

    /// <summary>Measures how long it takes until a turn is answered after an instance was started.</summary>
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
            while (TimeProvider.System.GetElapsedTime(begin) < PatienceAtTheEnd && await LedgerCheck.IsPendingAsync(ledger, view))
            {
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
            var posts = channel.Team.Posts.Where(post => post.Channel is OperationsTeam.Tier2 or OperationsTeam.Tier3 && post.Ticket is not null)
                .OrderBy(post => post.Asked).GroupBy(post => post.Ticket!).ToDictionary(group => group.Key, group => group.ToList());
            var second = (await SecondPosts.FindAsync(posts, view, bots.KilledAt)).ToLookup(post => post.IsExplained);
            return new FaultsReport
            {
                Kills = bots.Kills,
                Outages = outages,
                StoreFaults = storeStorms.Count,
                ConnectorFaults = connectorStorms.Count,
                Tickets = ledger.Tickets.Count,
                Steps = ledger.StepsDone,
                Notes = ledger.Notes.Count,
                Escalations = ledger.Escalations.Count,
                Acknowledgements = ledger.Acknowledged.Count,
                Turns = ledger.Turns,
                Attempts = ledger.Attempts,
                Refusals = ledger.Refusals,
                LongestAnswer = ledger.Answers.Longest,
                LateAnswers = ledger.Answers.Late,
                Losses = await LedgerCheck.LossesAsync(ledger, view, channel.Team),
                Duplicates = [.. second[true]],
                UnexplainedDuplicates = [.. second[false]],
                Answered = answered,
                Posted = [.. ledger.Escalations.Where(told => posts.ContainsKey(told.Key)).Select(told => Math.Max(0, TimeProvider.System.GetElapsedTime(told.Value.At, posts[told.Key].Min(post => post.At)).TotalSeconds))],
                CaughtUp = caughtUp,
            };
        }
        finally
        {
            (view as IDisposable)?.Dispose();
        }
    }
}
