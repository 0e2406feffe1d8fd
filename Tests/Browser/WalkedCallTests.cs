using LeanTechBot.Tests.Components;
using LeanTechBot.Tests.Playground;
using NUnit.Framework;

namespace LeanTechBot.Tests.Browser;

/// <summary>Whole calls in the Agents Playground's page, by clicking and typing.</summary>
internal sealed class WalkedCallTests
{
    private BotInPlayground bot = null!;

    [SetUp]
    public async Task Start() => bot = await BotInPlayground.StartAsync();

    [TearDown]
    public async Task Stop()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }

    [Test]
    public Task A_Tier_1_call_is_walked_from_new_to_the_closed_ticket() => WalkAsync("tier-1", WalkedCalls.TierOneAsync);

    [Test]
    public Task A_refused_escalation_leads_back_to_its_step() => WalkAsync("refused", WalkedCalls.RefusedAsync);

    [Test]
    public Task A_security_call_is_recorded_for_Tier_3() => WalkAsync("security", WalkedCalls.SecurityAsync);

    private async Task WalkAsync(string call, Func<IEngineersChat, Task> walk)
    {
        var chat = await BrowserChat.OpenAsync(bot, call);
        try
        {
            await walk(chat);
        }
        catch
        {
            await Screenshots.KeepAsync($"walk/{call}/where it stopped", await chat.PictureAsync());
            throw;
        }
        finally
        {
            await chat.CloseAsync();
        }
    }
}
