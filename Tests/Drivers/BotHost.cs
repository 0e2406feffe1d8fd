using System.Net;
using System.Text;
using System.Text.Json;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A bot of a test's own: over HTTP on the loopback address, with a recording channel, a clock that stands still, and a store file of its own.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    /// <summary>A Wednesday morning in Manila.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 3, 18, 9, 30, 0, TimeSpan.FromHours(8));

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(5);

    private readonly KeyValuePair<string, string>[] settings;
    private BotFactory factory;
    private HttpClient client = null!;
    private int activities;

    private BotHost(RecordingConnector connector, KeyValuePair<string, string>[] settings)
    {
        (Connector, this.settings) = (connector, settings);
        factory = Start();
    }

    public RecordingConnector Connector { get; }

    public TestClock Time { get; } = new(Morning);

    public LogRecorder Log { get; } = new();

    /// <summary>Where the bot listens.</summary>
    public Uri Address => client.BaseAddress!;

    /// <summary>The folder of the store file.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("leantechbot").FullName;

    /// <summary>KB-102's team.</summary>
    public OperationsTeam Team => field ??= new OperationsTeam(this);

    public ITicketDesk Desk => factory.Services.GetRequiredService<ITicketDesk>();

    public StoreSwitch Store => (StoreSwitch)factory.Services.GetRequiredKeyedService<ITableStore>(StorageServices.BackEnd);

    /// <summary>Starts a bot with the shipped settings, and those given instead of them.</summary>
    public static async Task<BotHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var bot = new BotHost(await RecordingConnector.StartAsync(), [.. settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))]);
        await bot.Service<DispatchService>().Begun;
        return bot;
    }

    /// <summary>Starts a bot that is installed in KB-102's team, and knows who is who there.</summary>
    public static async Task<BotHost> StartInTeamAsync(params (string Key, string Value)[] settings)
    {
        var bot = await StartAsync([.. OperationsTeam.Roles.Where(role => !settings.Any(setting => setting.Key == role.Key)), .. settings.Where(setting => setting.Value.Length > 0)]);
        await bot.Team.InstallsBotAsync();
        return bot;
    }

    /// <summary>Stops the program and starts it again on the same store.</summary>
    public async Task RestartAsync()
    {
        client.Dispose();
        await EndsAsync(factory.DisposeAsync().AsTask(), Soon);
        Connector.Kill = null;
        factory = Start();
    }

    /// <summary>From now on the bot dies where the switch says.</summary>
    public KillSwitch DiesAt(int point)
    {
        var kill = new KillSwitch { At = point };
        (Store.Kill, Connector.Kill) = (kill, kill);
        return kill;
    }

    /// <summary>Delivers everything that is due now. Whoever waits for another attempt meanwhile gets the time it takes.</summary>
    public async Task DeliversAsync()
    {
        for (var round = 0; round == 0 || await HasWorkAsync(); round++)
        {
            Assert.That(round, Is.LessThan(20), "There is no end of due posts.");
            await PassingAsync(DeliverOnceAsync());
        }

        // What a turn raised may have been faster, and be at it still.
        await PassingAsync(Service<PostSignal>().WhenIdleAsync(default));
    }

    /// <summary>Lets time pass, and delivers what becomes due. No time passes while something is on its way, for that would be an instance that stood still.</summary>
    public async Task PassesAsync(TimeSpan time)
    {
        await DeliversAsync();
        await QuietAsync();
        Time.Advance(time);
        await DeliversAsync();
    }

    /// <summary>Does something that may wait for another attempt at the channel: the time that takes passes.</summary>
    public async Task PassingAsync(Task work)
    {
        using var ended = new CancellationTokenSource();
        while (!work.IsCompleted)
        {
            var hangs = Connector.Hanging.WaitToReadAsync(ended.Token).AsTask();
            var waits = Time.WhenSomebodyWaitsAsync(ended.Token);
            var first = await Task.WhenAny(work, hangs, waits);
            await QuietAsync();
            if (first == hangs && Connector.Hanging.TryRead(out _))
            {
                Time.Advance(TimeSpan.FromSeconds(8));
            }
            else if (first == waits)
            {
                Time.AdvanceToNextWait();
            }
        }

        await ended.CancelAsync();
        await work;
    }

    /// <summary>Ends when the channel and the store have answered whatever they answer: no time may pass while that is on its way.</summary>
    public async Task QuietAsync()
    {
        await Connector.Calls.WhenNoneAsync();
        await Store.WhenQuietAsync();
    }

    /// <summary>What the bot remembers of a chat beside the tickets; null when nothing.</summary>
    public async Task<IDictionary<string, object>?> MemoryOfAsync(TeamsUser user) =>
        (await State.ReadAsync([Key(user)])).TryGetValue(Key(user), out var memory) ? (IDictionary<string, object>)memory : null;

    /// <summary>Makes the bot remember something else of a chat; null for nothing.</summary>
    public Task RememberAsync(TeamsUser user, IDictionary<string, object>? memory) =>
        memory is null ? State.DeleteAsync([Key(user)]) : State.WriteAsync(new Dictionary<string, object> { [Key(user)] = memory });

    /// <summary>An id that no activity had before.</summary>
    public string NextActivityId() => $"f:{Interlocked.Increment(ref activities):D6}";

    /// <summary>Posts a body to the bot as the channel does.</summary>
    public async Task<BotAnswer> PostAsync(string body, string contentType = "application/json", string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, contentType) };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.SendAsync(request);
        return new BotAnswer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What those who run the bot are told of its health: the grade, which every stranger is told too, and the findings.</summary>
    public async Task<string> HealthAsync()
    {
        var state = await Service<IServiceHealth>().CheckAsync(default);
        Assert.That((await AsksHealthAsync()).Body, Is.EqualTo($"{state.Grade}"));
        return $"{state}";
    }

    /// <summary>Asks <c>/health</c> as a stranger, or with a token.</summary>
    public async Task<BotAnswer> AsksHealthAsync(string? authorization = null)
    {
        using var answer = await GetAsync("/health", authorization);
        return new BotAnswer(answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Asks for anything; the answer is the caller's.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        Connector.EndsHanging();
        await EndsAsync(factory.DisposeAsync().AsTask(), Poll);
        await Connector.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Goes through the store once, as the bot does every few seconds; what fails is logged and found again, as there.</summary>
    private async Task DeliverOnceAsync()
    {
        try
        {
            await Service<DispatchService>().SweepAsync(everyMonth: true, default);
            await Service<DispatchService>().FeedAsync(everyMonth: true, default);
        }
        catch (Exception exception) when (exception is not AssertionException)
        {
            Log.CreateLogger(nameof(BotHost)).LogWarning(exception, "A sweep failed.");
        }

        await Service<PostSignal>().WhenIdleAsync(default);
    }

    /// <summary>Lets the bot stop: it goes on with what is on its way, and whatever that waits for gets the time it takes.</summary>
    /// <param name="patience">How long, by the machine's clock, it is waited for before that.</param>
    private async Task EndsAsync(Task stops, TimeSpan patience)
    {
        for (var wait = patience; await Task.WhenAny(stops, Task.Delay(wait)) != stops; wait = Poll)
        {
            Time.Advance(TimeSpan.FromSeconds(8));
        }

        await stops;
    }

    private async Task<bool> HasWorkAsync()
    {
        if (Store is { IsDown: true } or { Kill.IsDead: true })
        {
            return false;
        }

        var due = await Service<Outbox>().DueAsync(null, Time.GetUtcNow(), default);
        return due.Posts is not [] || (await Task.WhenAll(due.Watched.Select(IsOverdueAsync))).Contains(true);
    }

    /// <summary>Whether a ticket is to be reminded of; one that cannot be read is not.</summary>
    private async Task<bool> IsOverdueAsync(TicketId id)
    {
        try
        {
            return (await Desk.FindAsync(id, default))!.Case!.AcknowledgeBy <= Time.GetUtcNow();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public T Service<T>() where T : notnull => factory.Services.GetRequiredService<T>();

    private IStorage State => factory.Services.GetRequiredService<IStorage>();

    private static string Key(TeamsUser user) => $"msteams/conversations/{user.ConversationId}";

    private BotFactory Start()
    {
        var started = new BotFactory(Folder, Time, Log, settings) { Calls = Connector.Calls };
        started.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        started.StartServer();
        client = started.CreateClient();
        return started;
    }
}
