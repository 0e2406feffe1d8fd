using LeanTechBot.Benchmarks.Bots;
using LeanTechBot.Benchmarks.Channel;
using LeanTechBot.Benchmarks.Engineers;

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

    /// <param name="name">A bot, and after a colon environment variables to run it with: <c>sop:DOTNET_gcServer=1;DOTNET_TieredPGO=0</c>.</param>
    /// <exception cref="ArgumentException">There is no such bot.</exception>
    public async Task<MeasuredBot> StartAsync(string name)
    {
        var parts = name.Split(':', 2);
        var (assembly, token, arguments) = Bot(parts[0], bots++);
        var environment = parts.Skip(1).SelectMany(all => all.Split(';')).Select(one => one.Split('=', 2)).ToDictionary(one => one[0], one => one[1]);
        var process = await BotProcess.StartAsync(assembly, folder, environment, arguments);
        return new MeasuredBot(name, process, () => WorkOf(parts[0], new Engineer(http, process.Address, channel, ProductionBot.Tenant, token, $"{engineers++}")));
    }

    private (string Assembly, string? Token, string[] Arguments) Bot(string name, int number) => name switch
    {
        "bare" => (Own, null, ["bare"]),
        "echo" => (Own, null, ["echo", "--MicrosoftAppType", "MultiTenant"]),
        "echo-jwt" => (Own, production.Token, ["echo", .. production.Identity]),
        "sop" => (ProductionBot.Assembly, production.Token, [.. production.Identity, .. ProductionBot.Sqlite(Path.Combine(folder, $"tickets-{number}.db"))]),
        _ => throw new ArgumentException($"There is no bot {name} to measure."),
    };

    private IWork WorkOf(string name, Engineer engineer) => name == "sop" ? new Tier1Call(engineer, callers) : new SmallTalk(engineer);
}
