using System.Text.Json.Nodes;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// A team that removed the bot, or refuses it, holds up no post of another team that has the channels; and it is there again when it takes
/// the bot back.
/// </summary>
internal sealed class LeftTeamTests : TeamFixture
{
    private const string Other = "19:other@thread.tacv2";
    private const string OtherTier3 = "19:other-tier3@thread.tacv2";

    private static readonly string[] LateEvents = ["membersRemoved", "channelRenamed", "teamRenamed", "memberAdded"];

    [TestCaseSource(nameof(LateEvents))]
    public async Task A_late_event_does_not_bring_back_a_team_that_removed_the_bot(string late)
    {
        await InstallsInOtherAsync();
        await Bot.Team.RemovesBotAsync();
        await TellsLateAsync(late);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task The_bot_among_the_members_removed_has_left_whatever_else_is_told()
    {
        await InstallsInOtherAsync();
        await TellsLateAsync("membersRemoved");

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task Somebody_else_among_the_members_removed_is_no_leaving()
    {
        await InstallsInOtherAsync();
        await Bot.Team.TellsAsync("conversationUpdate", null, activity => activity["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = TeamsUser.Sam.Id }));

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_removal_that_is_older_than_the_return_is_late()
    {
        var before = Bot.Time.GetUtcNow().AddMinutes(-1).ToString("O");
        await Bot.Team.RemovesBotAsync();
        await Bot.Team.InstallsBotAsync();
        await Bot.Team.TellsAsync("conversationUpdate", null, activity => (activity["timestamp"], activity["membersRemoved"]) = (before, new JsonArray(activity["recipient"]!.DeepClone())));

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Ransomware"));
    }

    [Test]
    public async Task A_team_that_refuses_the_bot_without_a_word_is_not_the_one_for_long()
    {
        await InstallsInOtherAsync();
        await Bot.Team.RemovesBotAsync(tells: false);

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_team_that_took_the_bot_back_gets_the_posts_again()
    {
        await InstallsInOtherAsync();
        await Bot.Team.RemovesBotAsync();
        await TellsLateAsync("membersRemoved");
        await Bot.Team.InstallsBotAsync();

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That((Tier3.Posts.Count, Elsewhere().Posts.Count), Is.EqualTo((1, 0)));
    }

    private TeamChannel Elsewhere() => new(Bot, OtherTier3);

    private Task TellsLateAsync(string late) => Bot.Team.TellsAsync("conversationUpdate", late.EndsWith("Renamed", StringComparison.Ordinal) ? late : null, activity =>
    {
        if (late == "membersRemoved")
        {
            activity["membersRemoved"] = new JsonArray(activity["recipient"]!.DeepClone());
        }
        else if (late == "memberAdded")
        {
            activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = TeamsUser.Sam.Id });
        }
    });

    private Task InstallsInOtherAsync()
    {
        Bot.Connector.Teams[Other] = new FakeTeam(Other, "Another team") { Channels = [new(OtherTier3, OperationsTeam.Tier3)] };
        return Bot.Team.TellsAsync("installationUpdate", null, activity =>
        {
            activity["conversation"]!["id"] = Other;
            activity["channelData"]!["team"] = new JsonObject { ["id"] = Other, ["name"] = "Another team" };
            activity["action"] = "add";
        });
    }
}
