using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class ActivityHandlerInvokeTests
{
    private const string Execute = """{"action":{"type":"Action.Execute","verb":"go","data":{"a":1}},"trigger":"manual"}""";

    [TestCase("no/such", null)]
    [TestCase(null, null)]
    [TestCase("adaptiveCard/action", Execute)]
    [TestCase("application/search", """{"kind":"search","queryText":"a"}""")]
    [TestCase("signin/verifyState", null)]
    public async Task An_invoke_that_nobody_overrides_is_answered_501(string? name, string? value)
        => Assert.That((await AnswerAsync(new ActivityHandler(), name, value)).Status, Is.EqualTo(501));

    [Test]
    public async Task A_card_action_reaches_its_method_and_is_answered_with_its_body()
    {
        var answer = await AnswerAsync(new Answering(), "adaptiveCard/action", Execute);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(((AdaptiveCardInvokeResponse)answer.Body).Value, Is.EqualTo("go {\"a\":1}"));
    }

    [TestCase(null, "Missing value property")]
    [TestCase("\"text\"", "Value property is not properly formed")]
    [TestCase("[]", "Value property is not properly formed")]
    [TestCase("""{"action":[1]}""", "Value property is not properly formed")]
    [TestCase("{}", "Missing action property")]
    [TestCase("""{"action":{"type":"Action.Submit"}}""", "The action 'Action.Submit'is not supported.")]
    public async Task A_malformed_card_action_is_answered_400(string? value, string message)
    {
        var answer = await AnswerAsync(new Answering(), "adaptiveCard/action", value);

        Assert.That(answer.Status, Is.EqualTo(400));
        var body = (AdaptiveCardInvokeResponse)answer.Body;
        Assert.That(body.StatusCode, Is.EqualTo(400));
        Assert.That(body.Type, Is.EqualTo("application/vnd.microsoft.error"));
        Assert.That(((Error)body.Value).Message, Is.EqualTo(message));
    }

    [Test]
    public async Task A_search_reaches_its_method()
    {
        var answer = await AnswerAsync(new Answering(), "application/search", """{"kind":"typeahead","queryText":"acme"}""");

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(((SearchInvokeResponse)answer.Body).Value, Is.EqualTo("typeahead acme"));
    }

    [TestCase(null, "Missing value property for search")]
    [TestCase("1", "Value property is not properly formed for search")]
    [TestCase("""{"queryOptions":[1]}""", "Value property is not valid for search")]
    [TestCase("""{"kind":"search"}""", "Missing queryText property for search")]
    [TestCase("""{"queryText":"a"}""", "Missing kind property for search")]
    public async Task A_malformed_search_is_answered_400(string? value, string message)
    {
        var answer = await AnswerAsync(new Answering(), "application/search", value);

        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(((Error)((AdaptiveCardInvokeResponse)answer.Body).Value).Message, Is.EqualTo(message));
    }

    [Test]
    public async Task Teams_leaves_the_kind_of_a_search_out()
    {
        var answer = await AnswerAsync(new Answering(), "application/search", """{"queryText":"acme"}""", "msteams");

        Assert.That(((SearchInvokeResponse)answer.Body).Value, Is.EqualTo("search acme"));
    }

    [Test]
    public async Task An_invoke_that_answered_by_itself_is_not_answered_twice()
    {
        var adapter = new RecordingAdapter();
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);

        await adapter.RunAsync(
            async (turn, cancellationToken) =>
            {
                turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());
                await new ActivityHandler().OnTurnAsync(turn, cancellationToken);
            },
            activity);

        Assert.That(adapter.Sent, Is.Empty);
    }

    [Test]
    public async Task Other_exceptions_are_no_answers()
    {
        var error = default(Exception);
        var adapter = new RecordingAdapter
        {
            OnTurnError = (_, thrown) =>
            {
                error = thrown;
                return Task.CompletedTask;
            },
        };
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        activity.Name = "signin/verifyState";

        await adapter.RunAsync(new Answering().OnTurnAsync, activity);

        Assert.That(error, Is.TypeOf<NotSupportedException>());
        Assert.That(adapter.Sent, Is.Empty);
    }

    private static async Task<InvokeResponse> AnswerAsync(IBot bot, string? name, string? value, string channel = "test")
    {
        var adapter = new RecordingAdapter();
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        activity.Name = name;
        activity.Value = value == null ? null : JToken.Parse(value);
        activity.ChannelId = channel;
        await adapter.RunAsync(bot.OnTurnAsync, activity);

        Assert.That(adapter.Sent.Single().Type, Is.EqualTo("invokeResponse"));
        return (InvokeResponse)adapter.Sent.Single().Value;
    }

    private sealed class Answering : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken)
        {
            var data = JToken.FromObject(invokeValue.Action.Data).ToString(Newtonsoft.Json.Formatting.None);
            return Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Action.Verb} {data}" });
        }

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            SearchInvokeValue invokeValue,
            CancellationToken cancellationToken)
            => Task.FromResult(new SearchInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Kind} {invokeValue.QueryText}" });

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
            => throw new NotSupportedException();
    }
}
