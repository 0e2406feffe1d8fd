using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class BotAdapterTests
{
    private readonly List<string> _calls = [];

    [SetUp]
    public void Forget() => _calls.Clear();

    [Test]
    public async Task Middleware_runs_around_the_bot_in_the_order_of_registration()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new Noting(_calls, "first")).Use(new Noting(_calls, "second"));

        await adapter.RunAsync(Bot);

        Assert.That(_calls, Is.EqualTo(new[] { "first in", "second in", "bot", "second out", "first out" }));
    }

    [Test]
    public async Task A_middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new Noting(_calls, "first", goOn: false)).Use(new Noting(_calls, "second"));

        await adapter.RunAsync(Bot);

        Assert.That(_calls, Is.EqualTo(new[] { "first in", "first out" }));
    }

    [Test]
    public async Task A_middleware_set_is_a_middleware()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new MiddlewareSet().Use(new Noting(_calls, "inner")));

        await adapter.RunAsync(Bot);

        Assert.That(_calls, Is.EqualTo(new[] { "inner in", "inner out", "bot" }));
    }

    [Test]
    public void A_missing_middleware_is_refused()
        => Assert.That(() => new RecordingAdapter().Use(null), Throws.TypeOf<ArgumentNullException>());

    [Test]
    public async Task What_a_turn_throws_goes_to_OnTurnError_with_the_turn()
    {
        var adapter = new RecordingAdapter
        {
            OnTurnError = async (turn, error) => await turn.SendActivityAsync($"caught {error.Message}"),
        };

        await adapter.RunAsync((_, _) => throw new InvalidOperationException("it"));

        Assert.That(adapter.Sent.Single().Text, Is.EqualTo("caught it"));
    }

    [Test]
    public void Without_OnTurnError_the_caller_gets_the_exception()
        => Assert.That(
            async () => await new RecordingAdapter().RunAsync((_, _) => throw new InvalidOperationException("it")),
            Throws.InvalidOperationException.With.Message.EqualTo("it"));

    [Test]
    public void What_OnTurnError_throws_goes_to_the_caller()
    {
        var adapter = new RecordingAdapter { OnTurnError = (_, _) => throw new NotSupportedException() };

        Assert.That(async () => await adapter.RunAsync((_, _) => throw new InvalidOperationException()), Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public async Task A_continued_conversation_runs_the_pipeline_with_an_event()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new Noting(_calls, "middleware"));
        var reference = RecordingAdapter.Incoming().GetConversationReference();
        Activity? continued = null;

        await adapter.ContinueConversationAsync(
            "bot-id",
            reference,
            (turn, _) =>
            {
                continued = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.That(_calls, Is.EqualTo(new[] { "middleware in", "middleware out" }));
        Assert.That(continued!.Type, Is.EqualTo(ActivityTypes.Event));
        Assert.That(continued.Name, Is.EqualTo("ContinueConversation"));
        Assert.That(continued.Conversation.Id, Is.EqualTo("convo1"));
    }

    [TestCase("no-such-culture-name-at-all")]
    [TestCase("\u0000")]
    public async Task A_locale_that_is_none_does_not_fail_the_turn(string locale)
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.Locale = locale;

        var turn = await new RecordingAdapter().RunAsync(Bot, incoming);

        Assert.That(_calls, Is.EqualTo(new[] { "bot" }));
        Assert.That(turn.Locale, Is.Not.EqualTo(locale));
    }

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _calls.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(List<string> calls, string name, bool goOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            calls.Add($"{name} in");
            if (goOn)
            {
                await next(cancellationToken);
            }

            calls.Add($"{name} out");
        }
    }
}
