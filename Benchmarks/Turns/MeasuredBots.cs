using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;
using Microsoft.Bot.Connector.Authentication;

namespace LeanTechBot.Benchmarks.Turns;

/// <summary>The bots that can be measured, by name.</summary>
internal sealed class MeasuredBots(FakeChannel channel, string folder)
{
    private const string Own = "LeanTechBot.Benchmarks.dll";

    private readonly ProductionBot production = new(channel);
    private readonly HttpClient http = new(new SocketsHttpHandler());
    private readonly Callers callers = new();
    private int bots;
    private int engineers;

    /// <param name="name">
    /// A bot, after an at sign the folder of another build of it, and after a colon environment variables to run it with:
    /// <c>sop@/builds/before:DOTNET_gcServer=1;DOTNET_TieredPGO=0</c>.
    /// </param>
    /// <exception cref="ArgumentException">There is no such bot.</exception>
    public async Task<MeasuredBot> StartAsync(string name)
    {
        var parts = name.Split(':', 2);
        var kind = parts[0].Split('@')[0];
        var folderOfBuild = parts[0].Split('@').ElementAtOrDefault(1) ?? AppContext.BaseDirectory;
        var (assembly, token, arguments) = Bot(kind, bots++);
        var environment = parts.Skip(1).SelectMany(all => all.Split(';')).Select(one => one.Split('=', 2)).Select(one => KeyValuePair.Create(one[0], one[1]));
        var process = await BotProcess.StartAsync(Path.Combine(folderOfBuild, assembly), folder, new Dictionary<string, string>([.. channel.Environment, .. environment]), arguments);
        return new MeasuredBot(name, process, () => WorkOf(kind, new Engineer(http, process.Address, channel, ProductionBot.Tenant, token, $"{engineers++}")));
    }

    private (string Assembly, string? Token, string[] Arguments) Bot(string name, int number) => name switch
    {
        "bare" => (Own, null, ["bare"]),
        "echo" => (Own, null, ["echo", "--environment", "Development"]),
        "echo-jwt" => (Own, production.Token, ["echo", .. production.Identity]),
        "stock" => (Own, null, ["stock", "--MicrosoftAppType", "MultiTenant"]),
        "stock-jwt" => (Own, production.Token, ["stock", .. production.Identity, .. StockCloud]),
        "sop" => (ProductionBot.Assembly, production.Token, [.. production.Identity, .. ProductionBot.Sqlite(Path.Combine(folder, $"tickets-{number}.db"))]),
        _ => throw new ArgumentException($"There is no bot {name} to measure."),
    };

    /// <summary>The SDK takes all addresses of a cloud from the settings, or none.</summary>
    private static string[] StockCloud =>
    [
        "--ToChannelFromBotOAuthScope", AuthenticationConstants.ToChannelFromBotOAuthScope,
        "--ToBotFromChannelTokenIssuer", AuthenticationConstants.ToBotFromChannelTokenIssuer,
        "--ToBotFromEmulatorOpenIdMetadataUrl", AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        "--OAuthUrl", AuthenticationConstants.OAuthUrl,
        "--ValidateAuthority", "false",
    ];

    private IWork WorkOf(string name, Engineer engineer) => name == "sop" ? new Tier1Call(engineer, callers) : new SmallTalk(engineer);
}
