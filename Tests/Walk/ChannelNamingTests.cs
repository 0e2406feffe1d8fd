using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Teams allows no <c>#</c> in a channel's name: the settings as shipped find KB-102's channels with it and without it.</summary>
internal sealed class ChannelNamingTests
{
    [TestCase("")]
    [TestCase("#")]
    public async Task As_shipped_every_channel_is_found(string sign)
    {
        await using var bot = await StartAsync(sign);

        await new Call(bot).EscalatesToTier3Async();
        await new Call(bot, TeamsUser.Jun).EscalatesToTier2Async();
        await bot.DeliversAsync();

        Assert.That(await bot.HealthAsync(), Does.StartWith("Healthy"));
        Assert.That(bot.Team.Channel($"{sign}tier3-escalation").Post.Text, Does.Contain("Ransomware"));
        Assert.That(bot.Team.Channel($"{sign}tier2-escalation").Post.Text, Does.Contain("No name resolves"));
        Assert.That(bot.Team.Channel($"{sign}incident-log").Text, Does.Contain("INC-"));
    }

    [Test]
    public async Task A_set_name_without_the_sign_finds_a_channel_that_has_it()
    {
        await using var bot = await StartAsync("#", ("TeamsChannels:Tier3Escalation", "tier3-escalation"));

        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(bot.Team.Channel("#tier3-escalation").Post.Text, Does.Contain("Ransomware"));
    }

    private static async Task<BotHost> StartAsync(string sign, params (string Key, string Value)[] settings)
    {
        var bot = await BotHost.StartAsync([.. OperationsTeam.Roles, .. settings]);
        bot.Team.Exists();
        bot.Connector.Teams[OperationsTeam.Id] = bot.Team.Now with
        {
            Channels = [.. bot.Team.Now.Channels.Select(channel => new FakeChannel(channel.Id, channel.Name is null ? null : $"{sign}{channel.Name.TrimStart('#')}"))],
        };
        await bot.Team.TellsAsync("installationUpdate", null, activity => activity["action"] = "add");
        return bot;
    }
}
