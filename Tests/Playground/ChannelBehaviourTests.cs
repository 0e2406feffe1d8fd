using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>What the channel does by itself: installs, group chats, updates of a clicked card.</summary>
internal sealed class ChannelBehaviourTests
{
    private const string Welcome = "Ready for your next call";

    private BotInPlayground bot = null!;
    private PlaygroundChat chat = null!;

    [SetUp]
    public async Task Start()
    {
        bot = await BotInPlayground.StartAsync();
        chat = new PlaygroundChat(bot);
    }

    [TearDown]
    public async Task Stop()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }

    [Test]
    public async Task An_installation_is_welcomed_once_though_it_is_told_twice()
    {
        await chat.OpensAsync();
        await chat.SeesAsync(Welcome);
        await chat.TypesAsync("help");
        await chat.SeesAsync("What you can type");

        Assert.That(chat.Messages.Select(PlaygroundChat.Read), Has.Exactly(1).Contains(Welcome));
        Assert.That(chat.Messages, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_group_chat_is_pointed_to_the_personal_chat()
    {
        var group = bot.Playground.Cast.GroupChat;
        await bot.Playground.OpenAsync(group);
        await bot.Playground.MentionAsync(group, "new");

        var answer = await bot.Playground.Transcript.WaitForAsync(group, _ => true);

        Assert.That(answer.Text, Does.Contain("personal chat"));
        Assert.That(bot.Playground.Transcript.Messages(group), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Submit_walks_on_and_updates_the_clicked_card()
    {
        await chat.TypesAsync("new");
        await chat.SeesAsync("Step 1 of 7");

        var clicked = await chat.SubmitsAsync("Next: intake", ("Client name", "Ana Reyes"), ("Company", "northgate"), ("Identity", "Known contact"),
            ("Your employee id", "LT-T1-014"));
        var updated = await chat.WaitForAsync(message => message.Id == clicked && PlaygroundChat.Read(message).Contains("Ana Reyes, Northgate Logistics", StringComparison.Ordinal));

        await chat.SeesAsync("Step 2 of 7");
        Assert.That(PlaygroundChat.Read(updated), Does.StartWith("✓ 1 Greeting"));
        Assert.That(chat.Messages, Has.Count.EqualTo(2));
    }
}
