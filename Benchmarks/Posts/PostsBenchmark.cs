using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Posts;

/// <summary>From the click on "Send to Tier 3" to the post in the channel, while many engineers walk calls at a desk's pace.</summary>
internal static partial class PostsBenchmark
{
    /// <summary>An engineer who is on a call does something about every two seconds; that is far more than people do.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BetweenEscalations = TimeSpan.FromMilliseconds(100);

    /// <summary>Milliseconds from the click to the post, of 99 in a hundred.</summary>
    private const int Most = 1_000;

    public static async Task<int> RunAsync(string[] settings, Limits limits)
    {
        var (walking, seconds) = (500, settings is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 30);
        var folder = Directory.CreateTempSubdirectory("leantechbot-posts-").FullName;
        await using var channel = await FakeChannel.StartAsync();
        var production = new ProductionBot(channel);
        using var bot = await production.StartAsync(folder, ProductionBot.Sqlite(Path.Combine(folder, "tickets.db")));
        using var http = new HttpClient(new SocketsHttpHandler());
        await production.Engineer(http, bot.Address, "lea").InstallAsync();
        var (clicked, posted, turns) = (new ConcurrentDictionary<string, long>(), new ConcurrentDictionary<string, long>(), new ConcurrentQueue<double>());
        channel.Team.Posted = post =>
        {
            if (post is { Channel: OperationsTeam.Tier3, Ticket: { } ticket })
            {
                posted.TryAdd(ticket, post.At);
            }
        };

        var callers = new Callers();
        using var over = new CancellationTokenSource();
        var walkers = Enumerable.Range(0, walking).Select(at => Task.Run(() => WalkAsync(new Tier1Call(production.Engineer(http, bot.Address, $"w-{at}"), callers), at))).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        var (begin, cpu, first) = (TimeProvider.System.GetTimestamp(), bot.Cpu, turns.Count);
        var escalating = new List<Task>();
        for (var at = 0; TimeProvider.System.GetElapsedTime(begin) < TimeSpan.FromSeconds(seconds); at++)
        {
            escalating.Add(EscalateAsync(production.Engineer(http, bot.Address, $"e-{at}")));
            await Task.Delay(BetweenEscalations, TimeProvider.System);
        }

        var elapsed = TimeProvider.System.GetElapsedTime(begin).TotalSeconds;
        var (rate, load) = ((turns.Count - first) / elapsed, (bot.Cpu - cpu).TotalSeconds / elapsed);
        await Task.WhenAll(escalating);
        await over.CancelAsync();
        await Task.WhenAll(walkers);
        await Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System);
        var spread = new Spread(clicked.Where(click => posted.ContainsKey(click.Key)).Select(click => TimeProvider.System.GetElapsedTime(click.Value, posted[click.Key]).TotalMilliseconds));
        var turn = new Spread(turns.Skip(first));
        Console.WriteLine("| engineers | turns/s | cores of the bot | turn p50 ms | escalations | posted | click to post p50 ms | p99 ms | longest ms | p50 to a turn's | p99 to a turn's p50 |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {walking} | {rate:F0} | {load:F2} | {turn.P50:F1} | {clicked.Count} | {spread.Count} | {spread.P50:F1} | {spread.P99:F1} | {spread.Longest:F1} | {spread.P50 / turn.P50:F1} | {spread.P99 / turn.P50:F1} |"));
        limits.Hold(spread.P99 < Most, $"from click to post under {Most} ms, p99: {spread.P99:F1} ms");
        var code = limits.Tell();
        if (spread.Count < clicked.Count)
        {
            // No figure, but a fault: it counts however short the run was.
            Console.WriteLine($"\nMISSED: every escalation posted: {clicked.Count - spread.Count} of {clicked.Count} were not");
            return 1;
        }

        return code;

        async Task WalkAsync(Tier1Call call, int number)
        {
            var random = new Random(number);
            try
            {
                while (true)
                {
                    await Task.Delay(Pause * (0.5 + random.NextDouble()), TimeProvider.System, over.Token);
                    var sent = TimeProvider.System.GetTimestamp();
                    await call.TurnAsync();
                    turns.Enqueue(TimeProvider.System.GetElapsedTime(sent).TotalMilliseconds);
                }
            }
            catch (OperationCanceledException)
            {
                // The measurement is over.
            }
        }

        async Task EscalateAsync(Engineer engineer)
        {
            var card = await engineer.TypeAsync("security");
            var ticket = TicketId().Match(SecurityCall.Text(card)).Value;
            var click = engineer.Clicking(SecurityCall.Verb, SecurityCall.Filled(CardButton.Find(card, SecurityCall.Verb)));
            clicked[ticket] = TimeProvider.System.GetTimestamp();
            await engineer.SendAsync(click);
        }
    }

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{2}-[0-9]{5}")]
    private static partial Regex TicketId();
}
