using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.BotFramework.Tests.Dialogs;

public sealed class DialogContextTests
{
    private List<string> _calls = [];
    private Conversation _conversation = new();
    private NotingDialog _a = new("a", []);
    private NotingDialog _b = new("b", []);

    [SetUp]
    public void Start()
    {
        _calls = [];
        _conversation = new Conversation();
        _a = new NotingDialog("a", _calls);
        _b = new NotingDialog("b", _calls);
    }

    [Test]
    public async Task Beginning_puts_a_dialog_on_top_of_the_stack()
    {
        var result = await InAsync(dc => dc.BeginDialogAsync("a", "options"));
        await InAsync(dc => dc.BeginDialogAsync("b"));

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Waiting));
        Assert.That(await _conversation.StackAsync(), Is.EqualTo(new[] { "b", "a" }));
        Assert.That(_calls, Is.EqualTo(new[] { "a begin options", "b begin" }));
    }

    [Test]
    public void Beginning_what_there_is_not_is_refused_and_leaves_the_stack()
    {
        Assert.That(async () => await InAsync(dc => dc.BeginDialogAsync("c")), Throws.ArgumentException.With.Message.Contains("'c' wasn't found"));
        Assert.That(async () => await InAsync(dc => dc.BeginDialogAsync(null)), Throws.ArgumentNullException);
    }

    [Test]
    public async Task Continuing_goes_to_the_active_dialog_and_its_state_is_kept()
    {
        await InAsync(dc => dc.BeginDialogAsync("a"));
        await InAsync(dc => dc.ContinueDialogAsync());
        await InAsync(dc => dc.ContinueDialogAsync());

        Assert.That(_calls, Is.EqualTo(new[] { "a begin", "a continue 1", "a continue 2" }));
    }

    [Test]
    public async Task Continuing_an_empty_stack_says_that_it_is_empty()
        => Assert.That((await InAsync(dc => dc.ContinueDialogAsync())).Status, Is.EqualTo(DialogTurnStatus.Empty));

    [Test]
    public async Task Continuing_a_dialog_that_is_no_longer_there_is_an_error()
    {
        await InAsync(dc => dc.BeginDialogAsync("a"));

        Assert.That(async () => await _conversation.InAsync(dc => dc.ContinueDialogAsync(), _b), Throws.InvalidOperationException);
    }

    [Test]
    public async Task The_last_dialog_that_ends_completes_with_its_result()
    {
        await InAsync(dc => dc.BeginDialogAsync("a"));

        var result = await InAsync(dc => dc.ContinueDialogAsync(), "end");

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Complete));
        Assert.That(result.Result, Is.EqualTo("result of a"));
        Assert.That(await _conversation.StackAsync(), Is.Empty);
        Assert.That(_calls, Does.Contain("a end EndCalled"));
    }

    [Test]
    public async Task A_dialog_that_ends_resumes_the_one_below_with_its_result()
    {
        await InAsync(dc => dc.BeginDialogAsync("a"));
        await InAsync(dc => dc.BeginDialogAsync("b"));

        var result = await InAsync(dc => dc.ContinueDialogAsync(), "end");

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Waiting));
        Assert.That(_calls[^2..], Is.EqualTo(new[] { "b end EndCalled", "a resume EndCalled result of b" }));
        Assert.That(await _conversation.StackAsync(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public async Task Cancelling_ends_all_dialogs_from_the_top()
    {
        await InAsync(dc => dc.BeginDialogAsync("a"));
        await InAsync(dc => dc.BeginDialogAsync("b"));

        var result = await InAsync(dc => dc.CancelAllDialogsAsync());

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Cancelled));
        Assert.That(_calls[2..], Is.EqualTo(new[] { "b end CancelCalled", "a end CancelCalled" }));
        Assert.That(await _conversation.StackAsync(), Is.Empty);
    }

    [Test]
    public async Task Cancelling_an_empty_stack_says_that_it_is_empty()
        => Assert.That((await InAsync(dc => dc.CancelAllDialogsAsync())).Status, Is.EqualTo(DialogTurnStatus.Empty));

    [Test]
    public async Task A_cancellation_token_in_the_wrong_place_is_refused()
    {
        await InAsync(dc => dc.BeginDialogAsync("a"));

        Assert.That(async () => await InAsync(dc => dc.EndDialogAsync(CancellationToken.None)), Throws.ArgumentException);
        Assert.That(await _conversation.StackAsync(), Is.EqualTo(new[] { "a" }));
    }

    private Task<DialogTurnResult> InAsync(Func<DialogContext, Task<DialogTurnResult>> act, string text = "hello")
        => _conversation.InAsync(act, new Activity(ActivityTypes.Message) { Text = text }, _a, _b);
}
