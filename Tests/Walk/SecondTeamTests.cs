using System.Text.Json.Nodes;
using LeanTechBot.Bot.Storage;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// Names of teams are not unique: a second team of a set name takes no posts and no rights, and ids are what settings may rest on.
/// </summary>
internal sealed class SecondTeamTests : TeamFixture
{
    private const string Second = "19:second@thread.tacv2";
    private const string SecondTier3 = "19:second-tier3@thread.tacv2";
    private const string Group = "0b0f1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d";

    [Test]
    public async Task A_second_team_of_the_set_name_takes_no_post_and_is_said()
    {
        await InstallsInSecondAsync(Bot, OperationsTeam.Name);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere(Bot).Posts.Count), Is.EqualTo((1, 0)));
        Assert.That(await Bot.HealthAsync(), Does.StartWith("Degraded").And.Contain($"another team is called {OperationsTeam.Name} too: the one used before stays. Set TeamsChannels:Team to its id"));
    }

    [Test]
    public async Task Which_team_is_used_outlives_a_restart()
    {
        await InstallsInSecondAsync(Bot, OperationsTeam.Name);
        await Bot.RestartAsync();

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere(Bot).Posts.Count), Is.EqualTo((1, 0)));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_used_team_that_is_renamed_keeps_its_place_also_where_another_takes_its_name(bool hasTwin)
    {
        await RenamesAsync(Bot, OperationsTeam.Id, "LeanTech Desk");
        if (hasTwin)
        {
            await InstallsInSecondAsync(Bot, OperationsTeam.Name);
        }

        await Bot.RestartAsync();
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Not.Null);
    }

    [Test]
    public async Task Of_two_teams_of_the_name_that_are_there_from_the_start_none_is_meant()
    {
        await using var bot = await BotHost.StartAsync([.. OperationsTeam.Roles]);
        bot.Team.Exists();
        await KnowsFromBeforeAsync(bot, OperationsTeam.Id, "19:tier3-escalation@thread.tacv2");
        await KnowsFromBeforeAsync(bot, Second, SecondTier3);
        await bot.RestartAsync();

        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        var finding = $"2 teams are called {OperationsTeam.Name}: none of them is used. Set TeamsChannels:Team to the right team's id";
        Assert.That((bot.Team.Channel(OperationsTeam.Tier3).Posts.Count, Elsewhere(bot).Posts.Count), Is.EqualTo((0, 0)));
        call.Sees("could not be posted to #tier3-escalation yet");
        Assert.That(await bot.HealthAsync(), Does.StartWith("Degraded").And.Contain(finding));
        Assert.That(bot.Log.Lines, Has.Some.Contains(finding));
    }

    [Test]
    public async Task When_the_used_team_has_removed_the_bot_the_other_one_of_the_name_is_used()
    {
        await InstallsInSecondAsync(Bot, OperationsTeam.Name);
        await Bot.Team.RemovesBotAsync();

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere(Bot).Posts.Count), Is.EqualTo((0, 1)));
    }

    [TestCase(Second)]
    [TestCase(Group)]
    public async Task A_team_set_by_its_id_or_its_group_gets_the_posts_whatever_teams_are_called(string id)
    {
        await using var bot = await BotHost.StartInTeamAsync(("TeamsChannels:Team", id));
        await InstallsInSecondAsync(bot, "Whatever");

        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That((bot.Team.Channel(OperationsTeam.Tier3).Posts.Count, Elsewhere(bot).Posts.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_team_set_by_an_id_that_the_bot_is_not_in_is_said_and_no_other_one_gets_its_posts()
    {
        await using var bot = await BotHost.StartInTeamAsync(("TeamsChannels:Team", Second));

        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(bot.Team.Channel(OperationsTeam.Tier3).Posts, Is.Empty);
        Assert.That(await bot.HealthAsync(), Does.StartWith("Degraded").And.Contain($"the bot is in no team with the id {Second} (TeamsChannels:Team)"));
    }

    [TestCase("Security", true)]
    [TestCase("Security", false)]
    [TestCase(OperationsTeam.Id, true)]
    public async Task A_stranger_gets_no_rights_by_a_team_called_like_the_roles_team(string set, bool isUsedBefore)
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:Tier3:0", ""), ("Roles:Tier3:1", ""), ("Roles:Tier3Team", set), ("TeamsChannels:Team", OperationsTeam.Id));
        bot.Connector.Teams[OperationsTeam.Id] = bot.Team.Now with { Members = bot.Team.Now.Members.RemoveAll(member => member.Id == TeamsUser.Sam.Id) };
        if (isUsedBefore)
        {
            await RenamesAsync(bot, OperationsTeam.Id, "Security");
        }

        await InstallsInSecondAsync(bot, isUsedBefore ? "Security" : "Elsewhere", TeamsUser.Sam);
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();
        var post = bot.Connector.ThreadsOf("19:tier3-escalation@thread.tacv2").Select(thread => new ChannelThread(bot, thread)).Single();
        var sam = await new Colleague(bot, TeamsUser.Sam).LooksAtAsync(post);
        var uma = await new Colleague(bot, TeamsUser.Uma).LooksAtAsync(post);

        Assert.That(sam.View.Button("Acknowledge"), Is.Null);
        Assert.That(uma.View.Button("Acknowledge") is not null, Is.EqualTo(isUsedBefore));
        Assert.That((await call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    private static TeamChannel Elsewhere(BotHost bot) => new(bot, SecondTier3);

    /// <summary>A team's row as it was written before it was kept which team a name means.</summary>
    private static Task KnowsFromBeforeAsync(BotHost bot, string team, string tier3)
    {
        var body = $$"""{"id":"{{team}}","name":"{{OperationsTeam.Name}}","serviceUrl":"{{bot.Connector.ServiceUrl}}","channels":[{"id":"{{tier3}}","name":"{{OperationsTeam.Tier3}}"}]}""";
        return bot.Service<ITableStore>().CommitAsync([new RowChange.Insert(new TableKey("teams", TableKey.Escape(team)), body)], default);
    }

    private static Task<BotAnswer> RenamesAsync(BotHost bot, string team, string name)
    {
        bot.Connector.Teams[team] = bot.Connector.Teams[team] with { Name = name };
        return TellsOfAsync(bot, team, name, "conversationUpdate", "teamRenamed");
    }

    private static Task<BotAnswer> InstallsInSecondAsync(BotHost bot, string name, params TeamsUser[] members)
    {
        bot.Connector.Teams[Second] = new FakeTeam(Second, name)
        {
            GroupId = Group,
            Channels = [new(SecondTier3, OperationsTeam.Tier3)],
            Members = [.. members.Select(person => new FakePerson(person.Id, person.Name, person.ConversationId))],
        };
        return TellsOfAsync(bot, Second, name, "installationUpdate", null);
    }

    private static Task<BotAnswer> TellsOfAsync(BotHost bot, string team, string name, string type, string? eventType) => bot.Team.TellsAsync(type, eventType, activity =>
    {
        activity["conversation"]!["id"] = team;
        activity["channelData"]!["team"] = new JsonObject { ["id"] = team, ["name"] = name };
        activity["action"] = type == "installationUpdate" ? "add" : null;
    });
}
