using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Dialogs;

public sealed class TextPromptTests
{
    private Conversation _conversation = new();

    [SetUp]
    public void Start() => _conversation = new Conversation();

    [Test]
    public async Task A_prompt_asks_and_returns_the_answer()
    {
        var prompt = new TextPrompt("name");
        await AskAsync(prompt);

        var result = await AnswerAsync(prompt, "Ann");

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "Name?" }));
        Assert.That(result.Result, Is.EqualTo("Ann"));
    }

    [Test]
    public async Task An_answer_that_will_not_do_is_asked_for_again()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("name", (answer, _) =>
        {
            attempts.Add(answer.AttemptCount);
            return Task.FromResult(answer.Recognized.Value != "no");
        });
        await AskAsync(prompt);

        await AnswerAsync(prompt, "no");
        var result = await AnswerAsync(prompt, "Ann");

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "Name?", "Your name, please?" }));
        Assert.That(attempts, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(result.Result, Is.EqualTo("Ann"));
    }

    [Test]
    public async Task A_validator_that_answers_by_itself_is_not_repeated()
    {
        var prompt = new TextPrompt("name", async (answer, token) =>
        {
            await answer.Context.SendActivityAsync("Too short.", cancellationToken: token);
            return false;
        });
        await AskAsync(prompt);

        await AnswerAsync(prompt, "x");

        Assert.That(_conversation.Replies(), Is.EqualTo(new[] { "Name?", "Too short." }));
    }

    [Test]
    public void A_prompt_needs_options()
        => Assert.That(
            async () => await _conversation.InAsync(dc => dc.BeginDialogAsync("name"), new TextPrompt("name")),
            Throws.TypeOf<ArgumentOutOfRangeException>());

    private Task<DialogTurnResult> AskAsync(TextPrompt prompt) => _conversation.InAsync(
        dc => dc.PromptAsync("name", new PromptOptions
        {
            Prompt = MessageFactory.Text("Name?"),
            RetryPrompt = MessageFactory.Text("Your name, please?"),
        }),
        prompt);

    private Task<DialogTurnResult> AnswerAsync(TextPrompt prompt, string text)
        => _conversation.InAsync(dc => dc.ContinueDialogAsync(), new Activity(ActivityTypes.Message) { Text = text }, prompt);
}
