using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>The settings of the real bot as in production, but that the channel and the login are ours.</summary>
public sealed class ProductionBot(FakeChannel channel)
{
    public const string Assembly = "LeanTechBot.dll";
    public const string AppId = "6f2b7f0e-0000-4000-8000-000000000001";
    public const string Tenant = "6f2b7f0e-0000-4000-8000-000000000002";

    private readonly string token = channel.TokenFor(AppId);

    public string Token => token;

    public IReadOnlyList<string> Identity =>
    [
        "--environment", "Production",
        "--MicrosoftAppType", "SingleTenant",
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppTenantId", Tenant,
        "--MicrosoftAppPassword", "benchmark",
        "--ServiceUrls:Hosts:0", "127.0.0.1",
        "--Roles:TeamLeaders:0", OperationsTeam.TeamLeader,
        "--Roles:Tier2:0", OperationsTeam.Colleague,
        "--Roles:Tier3:0", OperationsTeam.Colleague,
        "--ToBotFromChannelOpenIdMetadataUrl", channel.MetadataUrl,
        "--ToChannelFromBotLoginUrl", channel.LoginUrlOf("bot"),
    ];

    public static IReadOnlyList<string> Sqlite(string path) => ["--Storage:Kind", "Sqlite", "--Storage:SqlitePath", path];

    public static IReadOnlyList<string> AzureTables(string connectionString) => ["--Storage:Kind", "AzureTables", "--Storage:AzureConnectionString", connectionString];

    /// <summary>Starts it with a store.</summary>
    /// <param name="name">What the channel knows the process by.</param>
    public Task<BotProcess> StartAsync(string folder, IEnumerable<string> storage, int port = 0, string name = "bot") =>
        BotProcess.StartAsync(Assembly, folder, new Dictionary<string, string>(), [.. Identity, .. storage, "--ToChannelFromBotLoginUrl", channel.LoginUrlOf(name)], port);

    /// <summary>An engineer in a chat of their own.</summary>
    public Engineer Engineer(HttpClient http, Uri bot, string name) => new(http, bot, channel, Tenant, token, name);
}
