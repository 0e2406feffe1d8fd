using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>The settings of the real bot as in production, but that the channel and the login are ours.</summary>
public sealed class ProductionBot(FakeChannel channel)
{
    public const string Assembly = "LeanTechBot.dll";
    public const string AppId = "6f2b7f0e-0000-4000-8000-000000000001";
    public const string Tenant = "6f2b7f0e-0000-4000-8000-000000000002";

    /// <summary>The channel's token.</summary>
    public string Token { get; } = channel.TokenFor(AppId);

    public IReadOnlyList<string> Identity =>
    [
        "--environment", "Production",
        "--MicrosoftAppType", "SingleTenant",
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppPassword", "benchmark",
        "--MicrosoftAppTenantId", Tenant,
        "--ToBotFromChannelOpenIdMetadataUrl", channel.MetadataUrl,
        "--ToChannelFromBotLoginUrl", channel.LoginUrlOf("bot"),
        "--ServiceUrls:Hosts:0", "127.0.0.1",
        "--Roles:TeamLeaders:0", OperationsTeam.TeamLeader,
        "--Roles:Tier2:0", OperationsTeam.Colleague,
        "--Roles:Tier3:0", OperationsTeam.Colleague,
    ];

    public static IReadOnlyList<string> Sqlite(string path) => ["--Storage:Kind", "Sqlite", "--Storage:SqlitePath", path];

    public static IReadOnlyList<string> AzureTables(string connectionString) => ["--Storage:Kind", "AzureTables", "--Storage:AzureConnectionString", connectionString];

    /// <summary>Starts it with a store.</summary>
    /// <param name="name">What the channel knows the process by.</param>
    public Task<BotProcess> StartAsync(string folder, IEnumerable<string> storage, int port = 0, string name = "bot") =>
        BotProcess.StartAsync(Assembly, folder, channel.Environment, [.. Identity, .. storage, "--ToChannelFromBotLoginUrl", channel.LoginUrlOf(name)], port);

    /// <summary>An engineer in a chat of their own.</summary>
    public Engineer Engineer(HttpClient http, Uri bot, string name) => new(http, bot, channel, Tenant, Token, name);
}
