using LeanTechBot.Dialogs.Desk;
using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace LeanTechBot.Tests.Playground;

/// <summary>The real bot on a free port, with a store file of its own, and an Agents Playground that talks to it.</summary>
internal sealed class BotInPlayground : IAsyncDisposable
{
    /// <summary>The Playground's team has General and one named channel; its people have the roles that its own settings give them.</summary>
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["TeamsChannels:Tier1Support"] = "General",
        ["TeamsChannels:Tier2Escalation"] = "General",
        ["TeamsChannels:IncidentLog"] = "General",
        ["Roles:Tier2:0"] = "29:1cTj2nRwU5yAqM8tXdZeI6oKgH3bF9vYpJ1uLsQaWsCiNTzOmDxEh4G7fVkB2l",
        ["Roles:Tier3:0"] = "29:1dUk4oSxV6zBrN0uYeAfJ7pLhI2cG5wZqK8vMtRbXtDjOUaPnEyFi1H9gWlC3m",
        ["Roles:TeamLeaders:0"] = "29:1eVl5pTyW7aCsO1vZfBgK8qMiJ3dH6xArL9wNuScYuEkPVbQoFzGj2I0hXmD4n",
    };

    private readonly string folder = Directory.CreateTempSubdirectory("leantechbot").FullName;
    private readonly BotFactory factory;

    private BotInPlayground()
    {
        factory = new BotFactory(folder, Clock, Log, Settings);
        factory.UseKestrel(0);
        factory.StartServer();
    }

    public ShiftClock Clock { get; } = new();

    public LogRecorder Log { get; } = new();

    public PlaygroundServer Playground { get; private set; } = null!;

    public ITicketDesk Desk => factory.Services.GetRequiredService<ITicketDesk>();

    /// <summary>Starts both. Without Node the test ends here, see <see cref="MissingComponent"/>.</summary>
    public static async Task<BotInPlayground> StartAsync()
    {
        var bot = new BotInPlayground();
        try
        {
            bot.Playground = await PlaygroundServer.StartAsync(new Uri(bot.factory.ClientOptions.BaseAddress, "api/messages"));
            await bot.Playground.OpenAsync(bot.Playground.Cast.Channels[0].Id);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Playground is not null)
        {
            await Playground.DisposeAsync();
        }

        await factory.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
