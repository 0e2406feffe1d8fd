using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>The channel of an escalation is not there, or is no longer where it was: nothing is lost, and people are told.</summary>
internal sealed class MissingChannelTests : TeamFixture
{
    private const string Other = "19:other@thread.tacv2";

    [Test]
    public async Task Without_its_channel_the_post_stays_pending_and_everybody_is_told_what_to_do()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        var pending = (await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Single(post => post.Place == PostPlace.Channel);
        Assert.That(pending.Failure, Does.Contain("no team that the bot is installed in has this channel"));
        Call.Sees("could not be posted to #tier3-escalation yet");
        Call.Sees("your Team Leader gets it directly");
        Assert.That(Lea.Chat.Text, Does.Contain("could not be posted to #tier3-escalation").And.Contain("northgate-files01").And.Contain("Files are renamed to .locked").And.Contain("2026-03-21 09:30 PHT")
            .And.Contain("✗ The post to #tier3-escalation could not be delivered: no team that the bot is installed in has this channel. It stays pending"));
        Assert.That(Bot.Connector.Requests.Count(request => request.BeginsThread && request.Text.Contains("Ransomware", StringComparison.Ordinal)), Is.Zero);
    }

    [Test]
    public async Task Without_the_peers_channel_a_question_stays_pending_and_the_engineer_and_the_Team_Leader_are_told_once_in_masked_words()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier1);
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync("ask Has anyone at Northgate seen LT-2003 for Ana Reyes?");
        await Call.ClicksAsync("Post it");
        for (var minute = 0; minute < 3; minute++)
        {
            await Bot.DeliversAsync();
            Bot.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Call.Sees("your question could not be posted to #tier1-support yet: no team that the bot is installed in has this channel. It stays pending");
        Assert.That(Lea.Chat.Text, Does.Contain($"A question on {Call.TicketId} could not be posted to #tier1-support")
            .And.Contain("✗ The post to #tier1-support could not be delivered: no team that the bot is installed in has this channel. It stays pending and is tried again by itself.")
            .And.Contain("Has anyone at [company] seen LT-2003 for [client]?").And.Not.Contain("Northgate").And.Not.Contain("Reyes"));
        Assert.That(Lea.Chat.Messages, Has.Count.EqualTo(1));

        await Bot.Team.MakesAsync(OperationsTeam.Tier1);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Bot.Team.Channel(OperationsTeam.Tier1).Post.Text, Does.Contain("Has anyone at [company] seen LT-2003 for [client]?"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task It_is_delivered_by_itself_when_the_channel_appears(bool tells)
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        await Bot.Team.MakesAsync(OperationsTeam.Tier3, tells);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
        Call.Sees("is in #tier3-escalation since 09:31");
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Where(post => post.Place == PostPlace.Channel), Is.Empty);
    }

    [Test]
    public async Task However_often_it_is_tried_people_are_told_once()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Call.EscalatesToTier3Async();
        for (var minute = 0; minute < 4; minute++)
        {
            await Bot.DeliversAsync();
            Bot.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.That(Lea.Chat.Messages.Count(message => message.Activity.ToJsonString().Contains("could not be posted", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Call.Chat.Messages.Count(message => message.Text.Contains("could not be posted", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Deleted_without_an_event_it_is_found_out_at_the_post()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3, tells: false);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Call.Sees("could not be posted to #tier3-escalation yet");
        await Bot.Team.MakesAsync(OperationsTeam.Tier3, tells: false);
        await Bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_channel_that_took_another_one_s_name_gets_its_posts(bool tells)
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3, tells);
        await Bot.Team.RenamesAsync("#shift-briefing", OperationsTeam.Tier3, tells);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.That(Bot.Team.Now.Channels.Single(channel => channel.Name == OperationsTeam.Tier3).Id, Does.Contain("shift-briefing"));
        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_channel_renamed_with_the_event_is_not_posted_to_under_its_old_name()
    {
        await Bot.Team.RenamesAsync(OperationsTeam.Tier3, "#party");

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Bot.Team.Channel("#party").Posts, Is.Empty);
        Call.Sees("could not be posted to #tier3-escalation yet");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_rename_whose_reading_fails_is_not_forgotten(bool channels)
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => channels ? request.ReadsChannels : request.ReadsTeam, Status = 403, Code = "BotNotInConversationRoster" });
        await Bot.Team.RenamesAsync(OperationsTeam.Tier3, "#party");

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Bot.Team.Channel("#party").Posts, Is.Empty);
        Call.Sees("could not be posted to #tier3-escalation yet");
    }

    [Test]
    public async Task A_set_team_that_cannot_be_read_just_then_gives_no_post_to_another_one()
    {
        await AddsOtherTeamAsync();
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.BeginsCase, Status = 404, Code = "ConversationNotFound" });
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.ReadsChannels && Uri.UnescapeDataString(request.Path).Contains(OperationsTeam.Id, StringComparison.Ordinal), Status = 403 });
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task An_event_without_the_set_team_s_name_gives_no_post_to_another_one()
    {
        await AddsOtherTeamAsync();
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.ReadsTeam, Status = 403 });
        await Bot.Team.TellsAsync("conversationUpdate", "channelRenamed", activity => activity["channelData"]!["team"]!.AsObject().Remove("name"));

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_channel_that_the_set_team_lacks_is_missing_whatever_another_team_has()
    {
        await AddsOtherTeamAsync();
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Elsewhere().Posts, Is.Empty);
        Call.Sees("could not be posted to #tier3-escalation yet");
        Assert.That(await Bot.HealthAsync(), Does.Contain("the channel #tier3-escalation is missing"));
    }

    [Test]
    public async Task Of_two_teams_the_one_that_had_the_set_name_keeps_its_place_after_both_were_renamed()
    {
        await AddsOtherTeamAsync();
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((1, 0)));

        Bot.Connector.Teams[OperationsTeam.Id] = Bot.Team.Now with { Name = "Former operations" };
        Bot.Connector.Teams[Other] = Bot.Connector.Teams[Other] with { Name = OperationsTeam.Name };
        await TellsOfAsync(OperationsTeam.Id, "conversationUpdate", "teamRenamed");
        await TellsOfAsync(Other, "conversationUpdate", "teamRenamed");
        await new Call(Bot, TeamsUser.Jun).EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((2, 0)));
    }

    [TestCase("teamDeleted")]
    [TestCase("teamHardDeleted")]
    public async Task A_deleted_team_s_channels_are_forgotten_and_those_of_a_restored_one_are_known_again(string deleted)
    {
        var team = Bot.Team.Now;
        Bot.Connector.Teams.Delete(OperationsTeam.Id);
        await TellsOfAsync(OperationsTeam.Id, "conversationUpdate", deleted);
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Call.Sees("could not be posted to #tier3-escalation yet");
        Assert.That(await Bot.HealthAsync(), Does.Contain("the channel #tier3-escalation is missing"));

        Bot.Connector.Teams[OperationsTeam.Id] = team;
        await TellsOfAsync(OperationsTeam.Id, "conversationUpdate", "teamRestored");
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_channel_deleted_under_its_thread_loses_no_reminder_to_the_Team_Leader()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That(Lea.Chat.Text, Does.Contain($"{Call.TicketId} is not acknowledged by Tier 3"));
        Call.Sees("Tier 3 has not acknowledged after 5 min");
    }

    [Test]
    public async Task Names_are_settings_and_capitals_do_not_matter()
    {
        await using var bot = await BotHost.StartInTeamAsync(("TeamsChannels:Tier3Escalation", "[sup] tier 3"));
        await bot.Team.MakesAsync("[SUP] Tier 3");
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(bot.Team.Channel("[SUP] Tier 3").Posts, Has.Count.EqualTo(1));
        Assert.That(bot.Team.Channel(OperationsTeam.Tier3).Posts, Is.Empty);
        call.Sees("is in [SUP] Tier 3 since");
    }

    [Test]
    public async Task General_has_no_name_in_Teams_and_can_be_meant()
    {
        await using var bot = await BotHost.StartInTeamAsync(("TeamsChannels:Tier2Escalation", "General"), ("TeamsChannels:IncidentLog", "General"));
        await new Call(bot).EscalatesToTier2Async();
        await bot.DeliversAsync();

        Assert.That(new TeamChannel(bot, OperationsTeam.Id).Text, Does.Contain("Tier 2 escalation"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_bot_taken_out_of_the_team_keeps_the_post_and_tells(bool tells)
    {
        await Bot.Team.RemovesBotAsync(tells);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Posts, Is.Empty);
        Assert.That((await Bot.Desk.PendingPostsAsync(Call.TicketId, default)).Any(post => post.Place == PostPlace.Channel), Is.True);
        Call.Sees("could not be posted to #tier3-escalation yet");
        Assert.That(Lea.Chat.Text, Does.Contain("Tier 3 security incident"));

        await Bot.Team.InstallsBotAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_bot_in_no_team_says_so_at_start_and_still_tells_the_Team_Leader()
    {
        await using var bot = await BotHost.StartAsync([.. OperationsTeam.Roles]);
        bot.Team.Exists();
        bot.Connector.Teams[OperationsTeam.Id] = bot.Team.Now with { HasBot = false };
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(bot.Log.Lines, Has.Some.Contains("No team that the bot is installed in has the channel #tier3-escalation"));
        Assert.That(new Colleague(bot, TeamsUser.Lea).Chat.Text, Does.Contain("Tier 3 security incident"));
        call.Sees("could not be posted to #tier3-escalation yet");
    }

    [Test]
    public async Task Health_names_what_keeps_escalations_from_arriving()
    {
        Assert.That(await Bot.HealthAsync(), Does.StartWith("Healthy"));

        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromSeconds(5));

        Assert.That(await Bot.HealthAsync(), Does.StartWith("Degraded").And.Contain("the channel #tier3-escalation is missing").And.Contain("1 posts fail").Or.Contain("1 post fails"));
    }

    [Test]
    public async Task The_engineer_s_status_says_what_is_wrong()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        await Call.TypesAsync("status");

        Assert.That(Call.CurrentCard.Text, Does.Contain("no team that the bot is installed in has this channel"));
    }

    private TeamChannel Elsewhere() => new(Bot, "19:other-tier3@thread.tacv2");

    /// <summary>The bot comes to a team of another name that has a channel of Tier 3's name.</summary>
    private Task AddsOtherTeamAsync()
    {
        Bot.Connector.Teams[Other] = Bot.Team.Now with { Id = Other, Name = "Another team", Channels = [new("19:other-tier3@thread.tacv2", OperationsTeam.Tier3)] };
        return TellsOfAsync(Other, "installationUpdate", null);
    }

    private Task TellsOfAsync(string team, string type, string? eventType) => Bot.Team.TellsAsync(type, eventType, activity =>
    {
        activity["conversation"]!["id"] = team;
        activity["channelData"]!["team"]!["id"] = team;
        activity["action"] = type == "installationUpdate" ? "add" : null;
    });
}
