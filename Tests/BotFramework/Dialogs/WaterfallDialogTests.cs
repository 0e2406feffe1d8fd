using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

public sealed class WaterfallDialogTests
{
    private Conversation _conversation = new();

    [SetUp]
    public void Start() => _conversation = new Conversation();

    [Test]
    public async Task Each_message_runs_the_next_step_with_its_text()
    {
        var waterfall = new WaterfallDialog("w").AddStep(AskAsync).AddStep(AskAsync).AddStep(AskAsync);

        await BeginAsync(waterfall);
        await ContinueAsync("one", waterfall);
        await ContinueAsync("two", waterfall);

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "0 BeginCalled", "1 ContinueCalled one", "2 ContinueCalled two" }));
    }

    [Test]
    public async Task After_the_last_step_the_waterfall_ends_with_what_came_last()
    {
        var waterfall = new WaterfallDialog("w", [AskAsync]);
        await BeginAsync(waterfall);

        var result = await ContinueAsync("last", waterfall);

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Complete));
        Assert.That(result.Result, Is.EqualTo("last"));
    }

    [Test]
    public async Task A_step_can_go_on_without_waiting()
    {
        var waterfall = new WaterfallDialog("w", [(step, token) => step.NextAsync("given", token), AskAsync]);

        await BeginAsync(waterfall);

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "1 NextCalled given" }));
    }

    [Test]
    public void A_step_can_go_on_only_once()
    {
        var waterfall = new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            AskAsync,
        ]);

        Assert.That(async () => await BeginAsync(waterfall), Throws.InvalidOperationException.With.Message.Contains("'w[0]'"));
    }

    [Test]
    public async Task Options_and_values_are_kept_from_step_to_step()
    {
        var waterfall = new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["name"] = "Ann";
                return Task.FromResult(Dialog.EndOfTurn);
            },
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Options} {step.Values["name"]}", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
        ]);

        await _conversation.InAsync(dc => dc.BeginDialogAsync("w", "hello"), waterfall);
        await ContinueAsync("go", waterfall);

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "hello Ann" }));
    }

    [Test]
    public async Task The_result_of_a_dialog_begun_in_a_step_goes_to_the_next()
    {
        var child = new NotingDialog("child", []);
        var waterfall = new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("child", null, token), AskAsync]);
        await _conversation.InAsync(dc => dc.BeginDialogAsync("w"), waterfall, child);

        await _conversation.InAsync(dc => dc.ContinueDialogAsync(), new Activity(ActivityTypes.Message) { Text = "end" }, waterfall, child);

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "1 EndCalled result of child" }));
    }

    [Test]
    public async Task Activities_other_than_messages_leave_the_waterfall_where_it_is()
    {
        var waterfall = new WaterfallDialog("w", [AskAsync, AskAsync]);
        await BeginAsync(waterfall);

        var result = await _conversation.InAsync(dc => dc.ContinueDialogAsync(), new Activity(ActivityTypes.Invoke), waterfall);

        Assert.That(result.Status, Is.EqualTo(DialogTurnStatus.Waiting));
        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "0 BeginCalled" }));
    }

    [Test]
    public async Task A_step_can_replace_its_waterfall()
    {
        var other = new WaterfallDialog("other", [AskAsync]);
        var waterfall = new WaterfallDialog("w", [(step, token) => step.ReplaceDialogAsync("other", null, token)]);

        await _conversation.InAsync(dc => dc.BeginDialogAsync("w"), waterfall, other);

        Assert.That(await _conversation.StackAsync(), Is.EqualTo(new[] { "other" }));
    }

    [Test]
    public void A_missing_step_is_refused()
        => Assert.That(() => new WaterfallDialog("w").AddStep(null), Throws.ArgumentNullException);

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync($"{step.Index} {step.Reason} {step.Result}".TrimEnd(), cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private Task<DialogTurnResult> BeginAsync(WaterfallDialog waterfall) => _conversation.InAsync(dc => dc.BeginDialogAsync("w"), waterfall);

    private Task<DialogTurnResult> ContinueAsync(string text, WaterfallDialog waterfall)
        => _conversation.InAsync(dc => dc.ContinueDialogAsync(), new Activity(ActivityTypes.Message) { Text = text }, waterfall);
}
