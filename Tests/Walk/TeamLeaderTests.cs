using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Who is told of a security incident directly (KB-155): the Team Leaders, or the Operations Managers where there is none.</summary>
internal sealed class TeamLeaderTests
{
    [Test]
    public async Task Without_a_Team_Leader_the_Operations_Manager_is_told()
    {
        await using var bot = await StartAsync(("Roles:TeamLeaders:0", ""));

        Assert.That(Chat(bot, TeamsUser.Omar).Text, Does.Contain("Tier 3 security incident"));
    }

    [Test]
    public async Task A_Team_Leader_who_blocked_the_bot_is_replaced_by_the_Operations_Manager()
    {
        await using var bot = await BotHost.StartInTeamAsync();
        bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo(TeamsUser.Lea.ConversationId), Status = 403, Code = "ConversationBlockedByUser", Times = 99 });
        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(Chat(bot, TeamsUser.Lea).Messages, Is.Empty);
        Assert.That(Chat(bot, TeamsUser.Omar).Text, Does.Contain("Tier 3 security incident"));
    }

    [Test]
    public async Task A_Team_Leader_whom_Teams_does_not_know_is_replaced_too()
    {
        await using var bot = await StartAsync(("Roles:TeamLeaders:0", "29:nobody"));

        Assert.That(Chat(bot, TeamsUser.Omar).Text, Does.Contain("Tier 3 security incident"));
    }

    [Test]
    public async Task Every_Team_Leader_is_told_and_one_who_cannot_be_reached_holds_nobody_up()
    {
        await using var bot = await StartAsync(("Roles:TeamLeaders:0", "29:nobody"), ("Roles:TeamLeaders:1", TeamsUser.Lea.Id), ("Roles:TeamLeaders:2", TeamsUser.Jun.Id));

        Assert.That(Chat(bot, TeamsUser.Lea).Text, Does.Contain("Tier 3 security incident"));
        Assert.That(Chat(bot, TeamsUser.Jun).Text, Does.Contain("Tier 3 security incident"));
        Assert.That(Chat(bot, TeamsUser.Omar).Messages, Is.Empty);
    }

    [TestCase(500, 1)]
    [TestCase(403, 0)]
    public async Task Of_several_one_whom_the_channel_did_not_take_for_now_is_told_later_and_the_others_once(int then, int told)
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:TeamLeaders:0", TeamsUser.Lea.Id), ("Roles:TeamLeaders:1", TeamsUser.Jun.Id));
        bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo(TeamsUser.Jun.ConversationId), Status = 500 });
        bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo(TeamsUser.Jun.ConversationId), Status = then, Code = "ConversationBlockedByUser", Times = then == 403 ? 99 : 1 });
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That((Alerts(TeamsUser.Lea), Alerts(TeamsUser.Jun), Alerts(TeamsUser.Omar)), Is.EqualTo((1, told, 0)));
        Assert.That(await bot.Desk.PendingPostsAsync(call.TicketId, default), Is.Empty);
        call.SeesNot("could not be told");

        int Alerts(TeamsUser user) => Chat(bot, user).Messages.Count(message => message.Activity.ToJsonString().Contains("Tier 3 security incident", StringComparison.Ordinal));
    }

    [Test]
    public async Task With_nobody_set_the_engineer_is_told_to_tell_and_the_start_says_so()
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:TeamLeaders:0", ""), ("Roles:OperationsManagers:0", ""));
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        call.Sees("Tell your Team Leader yourself, now");
        Assert.That(bot.Log.Lines, Has.Some.Contains("No Team Leader and no Operations Manager is set"));
        Assert.That(await bot.HealthAsync(), Does.Contain("no Team Leader is set"));
        Assert.That((await bot.Desk.PendingPostsAsync(call.TicketId, default)).Select(post => post.Place), Has.Member(PostPlace.TeamLeader));
        Assert.That(bot.Team.Channel(OperationsTeam.Tier3).Posts, Has.Count.EqualTo(1));
    }

    private static async Task<BotHost> StartAsync(params (string, string)[] settings)
    {
        var bot = await BotHost.StartInTeamAsync(settings);
        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();
        return bot;
    }

    private static TeamsChat Chat(BotHost bot, TeamsUser user) => new(bot, user);
}
