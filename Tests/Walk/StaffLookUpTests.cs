using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Somebody whom the settings list works on, whatever becomes of the look-up of a team's members.</summary>
internal sealed class StaffLookUpTests : TeamFixture
{
    protected override Task<BotHost> StartAsync() => BotHost.StartInTeamAsync(("Roles:Tier2Team", OperationsTeam.Name), ("Roles:Tier3Team", OperationsTeam.Name));

    [Test]
    public async Task Of_somebody_listed_as_Tier_3_nobody_is_asked()
    {
        await TierTwoAsync();

        await Uma.LooksAtAsync(Tier2.Post);

        Assert.That(Uma.View.Button("Acknowledge"), Is.Not.Null);
        Assert.That(Bot.Connector.Requests.Where(request => request.ReadsMember), Is.Empty);
    }

    [Test]
    public async Task Somebody_listed_as_Tier_2_acknowledges_while_Tier_3_s_team_cannot_be_read()
    {
        await TierTwoAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 500, Times = 20, Where = request => request.ReadsMember });

        await Tess.LooksAtAsync(Tier2.Post);
        await Tess.ClicksAsync("Acknowledge");

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Tess Lim"));
    }

    [Test]
    public async Task A_look_up_that_hangs_keeps_them_no_longer_than_three_seconds()
    {
        await TierTwoAsync();
        Bot.Connector.FailNext(new ConnectorFault { Hangs = true, Times = 20, Where = request => request.ReadsMember });

        var looks = Tess.LooksAtAsync(Tier2.Post);
        await Bot.Connector.Hanging.ReadAsync();
        Bot.Time.Advance(TimeSpan.FromSeconds(3));

        Assert.That((await looks).View.Button("Acknowledge"), Is.Not.Null);
    }

    [Test]
    public async Task Somebody_who_is_not_listed_is_told_that_it_failed_and_not_that_it_is_not_theirs()
    {
        await TierTwoAsync();
        Bot.Connector.FailNext(new ConnectorFault { Status = 500, Times = 20, Where = request => request.ReadsMember });
        var sam = new Colleague(Bot, TeamsUser.Sam);

        var answer = await sam.SendsAsync((await Tess.LooksAtAsync(Tier2.Post)).Clicking("Acknowledge"), Tier2.Post);

        Assert.That(answer.Body, Does.Contain("Teams does not answer now whether you work at Tier 2. Nothing was changed. Click again in a moment."));
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task Somebody_listed_as_Tier_2_is_not_called_a_stranger_to_Tier_3_while_its_team_cannot_be_read()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier3.Post);
        var click = Tess.Clicking("Acknowledge");
        Bot.Connector.FailNext(new ConnectorFault { Status = 500, Times = 20, Where = request => request.ReadsMember });

        await Tess.SendsAsync(click, Tier3.Post);
        Assert.That(Tess.View.Text, Does.Contain("Teams does not answer now whether you work at Tier 3"));

        Bot.Connector.Recover();
        await Tess.SendsAsync(click, Tier3.Post);
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Tess Lim"));
    }

    [Test]
    public async Task A_Team_Leader_reads_a_record_while_no_team_can_be_read()
    {
        Bot.Connector.FailNext(new ConnectorFault { Status = 500, Times = 20, Where = request => request.ReadsMember });
        var lea = new TeamsChat(Bot, TeamsUser.Lea);

        await lea.TypesAsync("record Mara Santos");

        Assert.That(lea.Text, Does.Contain("No false escalation in 90 days"));
    }

    private async Task TierTwoAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
    }
}
