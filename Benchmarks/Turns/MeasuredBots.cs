using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Turns;

/// <summary>The bots that can be measured, by name.</summary>
internal sealed class MeasuredBots(FakeChannel channel, string folder)
{
    private const string Own = "LeanTechBot.Benchmarks.dll";
    private const string AppId = "6f2b7f0e-0000-4000-8000-000000000001";
    private const string Tenant = "6f2b7f0e-0000-4000-8000-000000000002";

    private readonly HttpClient http = new(new SocketsHttpHandler());
    private int engineers;

    /// <exception cref="ArgumentException">There is no such bot.</exception>
    public async Task<MeasuredBot> StartAsync(string name) => name switch
    {
        "bare" => Measured(name, await BotProcess.StartAsync(Own, folder, "bare"), null, engineer => new SmallTalk(engineer)),
        "echo" => Measured(name, await BotProcess.StartAsync(Own, folder, "echo", "--MicrosoftAppType", "MultiTenant"), null, engineer => new SmallTalk(engineer)),
        "echo-jwt" => Measured(name, await BotProcess.StartAsync(Own, folder, ["echo", .. Identity]), channel.TokenFor(AppId), engineer => new SmallTalk(engineer)),
        "sop" => Measured(name, await BotProcess.StartAsync("LeanTechBot.dll", folder, [.. Identity, .. Store]), channel.TokenFor(AppId), engineer => new Tier1Call(engineer)),
        _ => throw new ArgumentException($"There is no bot {name} to measure."),
    };

    /// <summary>Production as in Azure, but that the channel and the login are ours.</summary>
    private string[] Identity =>
    [
        "--environment", "Production",
        "--MicrosoftAppType", "SingleTenant",
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppTenantId", Tenant,
        "--MicrosoftAppPassword", "benchmark",
        "--ToBotFromChannelOpenIdMetadataUrl", channel.MetadataUrl,
        "--ToChannelFromBotLoginUrl", channel.LoginUrl,
    ];

    private string[] Store => ["--Storage:Kind", "Sqlite", "--Storage:SqlitePath", Path.Combine(folder, "tickets.db")];

    private MeasuredBot Measured(string name, BotProcess process, string? token, Func<Engineer, IWork> work) =>
        new(name, process, () => work(new Engineer(http, process.Address, channel, Tenant, token, $"{name}-{Interlocked.Increment(ref engineers)}")));
}
