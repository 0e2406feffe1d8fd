using System.Text;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LeanTechBot.Tests.Drivers;

/// <summary>A bot of a test's own: over HTTP on the loopback address, with a recording channel, a clock that stands still, and a store file of its own.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    /// <summary>A Wednesday morning in Manila.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 3, 18, 9, 30, 0, TimeSpan.FromHours(8));

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

    public FakeTimeProvider Time { get; } = new(Morning) { AutoAdvanceAmount = TimeSpan.Zero };

    public LogRecorder Log { get; } = new();

    /// <summary>The folder of the store file.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("leantechbot").FullName;

    public ITicketDesk Desk => factory.Services.GetRequiredService<ITicketDesk>();

    public StoreSwitch Store => (StoreSwitch)factory.Services.GetRequiredService<ITableStore>();

    /// <summary>Starts a bot with the shipped settings, and those given instead of them.</summary>
    public static async Task<BotHost> StartAsync(params (string Key, string Value)[] settings) =>
        new(await RecordingConnector.StartAsync(), [.. settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))]);

    /// <summary>Stops the program and starts it again on the same store.</summary>
    public async Task RestartAsync()
    {
        client.Dispose();
        await factory.DisposeAsync();
        factory = Start();
    }

    /// <summary>An id that no activity had before.</summary>
    public string NextActivityId() => $"f:{Interlocked.Increment(ref activities):D6}";

    /// <summary>Posts a body to the bot as the channel does.</summary>
    public async Task<BotAnswer> PostAsync(string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return new BotAnswer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await factory.DisposeAsync();
        await Connector.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private BotFactory Start()
    {
        var started = new BotFactory(Folder, Time, Log, settings);
        started.UseKestrel(0);
        started.StartServer();
        client = started.CreateClient();
        return started;
    }
}
