using LeanTechBot.Bot.Storage.Desk;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A channel is away for hours and its escalation is reminded of all the while: the escalation itself still comes first when the channel is back.</summary>
internal sealed class LongOutageTests : TeamFixture
{
    private const int Reminders = 60;

    protected override Task<BotHost> StartAsync() => BotHost.StartInTeamAsync(("Acknowledgement:Tier2Minutes", "5"));

    [TestCase(OperationsTeam.Tier2)]
    [TestCase(OperationsTeam.Tier3)]
    public async Task A_channel_that_was_missing_gets_it_once(string channel)
    {
        await Bot.Team.DeletesAsync(channel);
        await EscalatesAsync(channel);

        await Bot.Team.MakesAsync(channel);

        await ArrivesOnceAsync(channel);
    }

    [TestCase(OperationsTeam.Tier2)]
    [TestCase(OperationsTeam.Tier3)]
    public async Task A_channel_that_failed_gets_it_once(string channel)
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsThread, Times = int.MaxValue });
        await EscalatesAsync(channel);

        Bot.Connector.Recover();

        await ArrivesOnceAsync(channel);
    }

    [Test]
    public async Task A_security_case_comes_before_the_updates_that_wait_for_another_channel()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier2);
        await Call.EscalatesToTier2Async();
        for (var number = 0; number < 160; number++)
        {
            await Call.TypesAsync($"update: {number} companies called");
        }

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        Bot.Time.Advance(TimeSpan.FromSeconds(6));
        await Call.SaysRansomwareAsync();
        await Bot.PassingAsync(Bot.Service<PostSignal>().WhenIdleAsync(default));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
        await Bot.Team.MakesAsync(OperationsTeam.Tier2);
        await ArrivesOnceAsync(OperationsTeam.Tier2);
        Assert.That(Tier2.Post.Text, Does.Contain("0 companies called").And.Contain("159 companies called"));
    }

    private async Task EscalatesAsync(string channel)
    {
        await (channel == OperationsTeam.Tier2 ? Call.EscalatesToTier2Async() : Call.EscalatesToTier3Async());
        for (var reminder = 0; reminder < Reminders; reminder++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        }

        Assert.That((await Call.TicketAsync()).Case!.Reminders, Is.EqualTo(Reminders));
        Assert.That(Bot.Team.Channel(channel).Posts, Is.Empty);
    }

    private async Task ArrivesOnceAsync(string channel)
    {
        for (var minute = 0; minute < 3; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(Bot.Team.Channel(channel).Post.Text, Does.Contain($"{Call.TicketId}"));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }
}
