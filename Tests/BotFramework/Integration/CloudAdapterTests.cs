using System.Text;
using LeanTechBot.Tests.BotFramework.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.BotFramework.Integration;

public sealed class CloudAdapterTests
{
    private const string Message = """
        {"type":"message","id":"1","text":"hello","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/amer/",
         "from":{"id":"29:user"},"recipient":{"id":"28:bot"},"conversation":{"id":"a:1"}}
        """;

    private RecordingHandler connector = null!;

    [SetUp]
    public void Start() => connector = new RecordingHandler(_ => RecordingHandler.Json("""{"id":"2"}"""));

    [TearDown]
    public void Stop() => connector.Dispose();

    [Test]
    public async Task A_message_is_answered_through_the_connector()
    {
        var response = await PostAsync(Message, async (turn, cancellationToken) =>
            await turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: cancellationToken));

        Assert.That(response.StatusCode, Is.EqualTo(200));
        var sent = connector.Requests.Single();
        Assert.That(
            (sent.Method, sent.Uri.AbsoluteUri),
            Is.EqualTo(("POST", "https://smba.trafficmanager.net/amer/v3/conversations/a%3A1/activities/1")));
        var reply = JObject.Parse(sent.Body);
        Assert.That(((string?)reply["text"], (string?)reply["recipient"]?["id"]), Is.EqualTo(("You said hello", "29:user")));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("5")]
    [TestCase("not JSON")]
    [TestCase("""{"type":""")]
    [TestCase("""{"type":"message","timestamp":"yesterday"}""")]
    [TestCase("""{"type":"message","from":5}""")]
    [TestCase("""{"type":"message","attachments":{}}""")]
    [TestCase("""{"$ref":"1","type":"message","serviceUrl":"https://x.test/"}""")]
    [TestCase("""{"type":"","serviceUrl":"https://x.test/"}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        var response = await PostAsync(body, (_, _) => throw new AssertionException("The bot was called."));

        Assert.That(response.StatusCode, Is.EqualTo(400));
    }

    [Test]
    public async Task Hostile_nesting_is_a_bad_request()
    {
        var body = $$"""{"type":"message","value":{{new string('[', 100_000)}}""";

        var response = await PostAsync(body, (_, _) => throw new AssertionException("The bot was called."));

        Assert.That(response.StatusCode, Is.EqualTo(400));
    }

    [TestCase("""{"type":"message"}""")]
    [TestCase("""{"type":"message","serviceUrl":"nowhere"}""")]
    [TestCase("""{"type":"message","serviceUrl":"file:///etc/passwd"}""")]
    public async Task An_activity_that_cannot_be_answered_is_a_bad_request(string body)
    {
        Implementation.AssumeOurs("this is an exception");

        var response = await PostAsync(body, (_, _) => throw new AssertionException("The bot was called."));

        Assert.That(response.StatusCode, Is.EqualTo(400));
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    public async Task Only_a_POST_is_allowed(string method)
    {
        var response = await SendAsync(method, Message, (_, _) => throw new AssertionException("The bot was called."));

        Assert.That(response.StatusCode, Is.EqualTo(405));
    }

    [Test]
    public async Task A_request_without_a_token_is_unauthorized_for_a_bot_with_an_identity()
    {
        var response = await PostAsync(Message, (_, _) => throw new AssertionException("The bot was called."), appId: ChannelToken.AppId);

        Assert.That(response.StatusCode, Is.EqualTo(401));
    }

    [Test]
    public async Task An_invoke_is_answered_with_its_status_and_body()
    {
        var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "ok" };

        var response = await PostAsync(
            Message.Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal),
            (turn, cancellationToken) => turn.SendActivityAsync(
                new Activity(ActivityTypesEx.InvokeResponse, value: new InvokeResponse { Status = 200, Body = body }), cancellationToken));

        Assert.That((response.StatusCode, response.ContentType), Is.EqualTo((200, "application/json")));
        var expected = JObject.Parse("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"ok"}""");
        Assert.That(JToken.DeepEquals(JObject.Parse(await BodyOf(response)), expected), Is.True);
        Assert.That(connector.Requests, Is.Empty);
    }

    [Test]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var response = await PostAsync(Message.Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal), (_, _) => Task.CompletedTask);

        Assert.That(response.StatusCode, Is.EqualTo(501));
    }

    [Test]
    public async Task Expected_replies_come_in_the_answer()
    {
        var response = await PostAsync(
            Message.Replace("\"text\"", "\"deliveryMode\":\"expectReplies\",\"text\"", StringComparison.Ordinal),
            (turn, cancellationToken) => turn.SendActivityAsync("here", cancellationToken: cancellationToken));

        Assert.That((string?)JObject.Parse(await BodyOf(response))["activities"]?[0]?["text"], Is.EqualTo("here"));
        Assert.That(connector.Requests, Is.Empty);
    }

    [Test]
    public async Task The_caller_cannot_name_itself()
    {
        string? callerId = "unset";
        await PostAsync(Message.Replace("\"text\"", "\"callerId\":\"urn:forged\",\"text\"", StringComparison.Ordinal), (turn, _) =>
        {
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        Assert.That(callerId, Is.Null);
    }

    private static async Task<string> BodyOf(HttpResponse response)
    {
        response.Body.Position = 0;
        using var reader = new StreamReader(response.Body);
        return await reader.ReadToEndAsync();
    }

    private Task<HttpResponse> PostAsync(string body, BotCallbackHandler bot, string? appId = null) => SendAsync("POST", body, bot, appId);

    private async Task<HttpResponse> SendAsync(string method, string body, BotCallbackHandler bot, string? appId = null)
    {
        var settings = new Dictionary<string, string?> { ["MicrosoftAppId"] = appId, ["MicrosoftAppPassword"] = appId };
        var adapter = new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new OneHandler(connector));
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        context.Response.Body = new MemoryStream();
        await adapter.ProcessAsync(context.Request, context.Response, new CallbackBot(bot));
        return context.Response;
    }

    private sealed class CallbackBot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => callback(turnContext, cancellationToken);
    }

    private sealed class OneHandler(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }
}
