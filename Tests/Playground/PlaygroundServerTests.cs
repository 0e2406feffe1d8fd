using System.Text.Json.Nodes;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>The Playground as the tests drive it, and the configuration the bot ships for it.</summary>
internal sealed class PlaygroundServerTests
{
    private PlaygroundBot bot = null!;
    private PlaygroundServer playground = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        bot = await PlaygroundBot.StartAsync("Development", "Playground:Enabled=false");
        playground = await PlaygroundServer.StartAsync(bot.Messages);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (playground is not null)
        {
            await playground.DisposeAsync();
        }

        await bot.DisposeAsync();
    }

    [Test]
    public async Task A_text_reaches_the_bot_and_its_card_the_chat()
    {
        await playground.SayAsync("Portal shows “LT-2003”");

        var card = await playground.Transcript.WaitForAsync(playground.Cast.PersonalChat, message => message.Says("Portal shows “LT-2003”"));

        Assert.That(card.Cards, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_click_reaches_the_bot_with_its_data_and_inputs()
    {
        await playground.SayAsync("a card to click");
        var card = await playground.Transcript.WaitForAsync(playground.Cast.PersonalChat, message => message.Says("a card to click"));

        await playground.SubmitAsync(card, new JsonObject { ["action"] = "next", ["summary"] = "It hangs" });
        var answer = await playground.ExecuteAsync(card, "acknowledge", new JsonObject(), playground.Cast.Me);

        await playground.Transcript.WaitForAsync(playground.Cast.PersonalChat, message => message.Says("It hangs"));
        Assert.That(answer?["value"]?.GetValue<string>(), Is.EqualTo("taken"));
    }

    [Test]
    public async Task A_mention_in_the_escalation_channel_reaches_the_bot()
    {
        var channel = playground.Cast.Channels.Single(channel => channel.Name == "#tier3-escalation").Id;

        var thread = await playground.MentionAsync(channel, "who is on call");

        Assert.That(thread, Does.StartWith($"{channel};messageid="));
        Assert.That(await playground.Transcript.WaitForAsync(thread, message => message.Says("who is on call")), Is.Not.Null);
    }

    [Test]
    public void Every_id_has_the_shape_that_Teams_gives_it()
    {
        var cast = playground.Cast;

        Assert.That(Guid.TryParseExact(cast.TenantId, "D", out _), Is.True);
        Assert.That(cast.BotId, Does.Match("^28:[0-9a-f-]{36}$"));
        Assert.That(cast.Others, Has.Count.EqualTo(5));
        Assert.That(cast.Others.Append(cast.Me).Select(person => person.Id), Is.Unique.And.All.StartsWith("29:1"));
        Assert.That(cast.Others.Append(cast.Me).Select(person => person.AadObjectId), Is.Unique.And.All.Matches<string>(id => Guid.TryParseExact(id, "D", out _)));
        Assert.That(cast.Channels.Select(channel => channel.Id), Is.Unique.And.All.Match("^19:[0-9A-Za-z]+@thread\\.tacv2$"));
        Assert.That(cast.TeamName, Is.EqualTo("LeanTech — Operations"));
    }
}
