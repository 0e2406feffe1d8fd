using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Playground;

/// <summary>A bot in the Agents Playground, and an engineer's personal chat with it.</summary>
internal abstract class PlaygroundCall
{
    /// <summary>The first ticket of the bot's store.</summary>
    protected static readonly TicketId First = TicketId.Parse("INC-2026-03-00001");

    protected BotInPlayground Bot { get; private set; } = null!;

    protected PlaygroundChat Chat { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Bot = await BotInPlayground.StartAsync();
        Chat = new PlaygroundChat(Bot);
        await Chat.OpensAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        if (Bot is not null)
        {
            await Bot.DisposeAsync();
        }
    }
}
