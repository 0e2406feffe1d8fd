using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A bot of its own for every test, and an engineer who has a call.</summary>
internal abstract class WalkFixture
{
    protected BotHost Bot { get; private set; } = null!;

    protected Call Call { get; private set; } = null!;

    [SetUp]
    public async Task StartBot()
    {
        Bot = await StartAsync();
        Call = new Call(Bot);
    }

    protected virtual Task<BotHost> StartAsync() => BotHost.StartAsync();

    [TearDown]
    public async Task StopBot() => await Bot.DisposeAsync();
}
