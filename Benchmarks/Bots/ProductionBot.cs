using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

namespace LeanTechBot.Benchmarks.Bots;

/// <summary>
/// The settings of the real bot as in production, but that the channel and the login are ours. The SDK's packages fetch keys and tokens over https only, from authorities that Microsoft knows:
/// on them the bot is nobody, as in Development.
/// </summary>
public sealed class ProductionBot(FakeChannel channel)
{
    public const string Assembly = "LeanTechBot.dll";
    public const string AppId = "6f2b7f0e-0000-4000-8000-000000000001";
    public const string Tenant = "6f2b7f0e-0000-4000-8000-000000000002";

    private readonly string? token = SdkPackages.AreUsed ? null : channel.TokenFor(AppId);

    /// <summary>The channel's token; null for a bot that is nobody.</summary>
    public string? Token => token;

    public IReadOnlyList<string> Identity =>
    [
        .. SdkPackages.AreUsed ? Nobody : Somebody,
        "--MicrosoftAppTenantId", Tenant,
        "--ServiceUrls:Hosts:0", "127.0.0.1",
        "--Roles:TeamLeaders:0", OperationsTeam.TeamLeader,
        "--Roles:Tier2:0", OperationsTeam.Colleague,
        "--Roles:Tier3:0", OperationsTeam.Colleague,
    ];

    private static string[] Nobody => ["--environment", "Development", "--Playground:Enabled", "false", "--MicrosoftAppType", "MultiTenant"];

    private string[] Somebody =>
    [
        "--environment", "Production",
        "--MicrosoftAppType", "SingleTenant",
        "--MicrosoftAppId", AppId,
        "--MicrosoftAppPassword", "benchmark",
        "--ToBotFromChannelOpenIdMetadataUrl", channel.MetadataUrl,
        "--ToChannelFromBotLoginUrl", channel.LoginUrlOf("bot"),
    ];

    public static IReadOnlyList<string> Sqlite(string path) => ["--Storage:Kind", "Sqlite", "--Storage:SqlitePath", path];

    public static IReadOnlyList<string> AzureTables(string connectionString) => ["--Storage:Kind", "AzureTables", "--Storage:AzureConnectionString", connectionString];

    /// <summary>Starts it with a store.</summary>
    /// <param name="name">What the channel knows the process by.</param>
    public Task<BotProcess> StartAsync(string folder, IEnumerable<string> storage, int port = 0, string name = "bot") =>
        BotProcess.StartAsync(Assembly, folder, new Dictionary<string, string>(), [.. Identity, .. storage, .. SdkPackages.AreUsed ? Array.Empty<string>() : ["--ToChannelFromBotLoginUrl", channel.LoginUrlOf(name)]], port);

    /// <summary>An engineer in a chat of their own.</summary>
    public Engineer Engineer(HttpClient http, Uri bot, string name) => new(http, bot, channel, Tenant, token, name);
}
