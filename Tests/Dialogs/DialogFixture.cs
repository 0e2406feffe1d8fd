using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Dialogs;

/// <summary>A chat of its own for every test.</summary>
internal abstract class DialogFixture
{
    protected DialogChat Chat { get; private set; } = null!;

    [SetUp]
    public async Task StartChat() => Chat = await DialogChat.StartAsync();

    [TearDown]
    public void EndChat() => Chat.Dispose();

    /// <summary>The step's card was sent last, and no interruption is on the stack: which step it is, the ticket says.</summary>
    protected async Task IsAtAsync(CallStep step)
    {
        Assert.That(Chat.Card.Lines[0], Does.StartWith($"Step {(int)step} of 7"));
        Assert.That(await Chat.StackAsync(), Is.Empty);
        Assert.That((await Chat.TicketAsync()).Step, Is.EqualTo(step));
    }

    /// <summary>An interruption is on the stack, over its step.</summary>
    protected async Task IsInterruptedAsync(string interruption, CallStep step) => Assert.That(await Chat.StackAsync(), Is.EqualTo(new[] { interruption, $"step:{step}" }));
}
