using Microsoft.Bot.Builder;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests.Dialogs;

public sealed class StoredStackTests
{
    private readonly List<string> _calls = [];

    [SetUp]
    public void Start() => _calls.Clear();

    [Test]
    public async Task The_stack_survives_a_restart()
    {
        var storage = new MemoryStorage();
        await new Conversation(storage).InAsync(dc => dc.BeginDialogAsync("a"), new NotingDialog("a", _calls));

        await new Conversation(storage).InAsync(dc => dc.ContinueDialogAsync(), new NotingDialog("a", _calls));
        await new Conversation(storage).InAsync(dc => dc.ContinueDialogAsync(), new NotingDialog("a", _calls));

        Assert.That(_calls, Is.EqualTo(new[] { "a begin", "a continue 1", "a continue 2" }));
    }

    [Test]
    public async Task In_a_storage_without_types_the_stack_does_not_move_on()
    {
        var storage = new UntypedStorage();
        var dialog = new NotingDialog("a", _calls);
        await new Conversation(storage).InAsync(dc => dc.BeginDialogAsync("a"), dialog);

        await new Conversation(storage).InAsync(dc => dc.ContinueDialogAsync(), dialog);
        await new Conversation(storage).InAsync(dc => dc.ContinueDialogAsync(), dialog);

        Assert.That(_calls, Is.EqualTo(new[] { "a begin", "a continue 1", "a continue 1" }));
    }
}
