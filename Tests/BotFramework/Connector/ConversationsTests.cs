using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using NUnit.Framework;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.BotFramework.Connector;

public sealed class ConversationsTests
{
    private const string Channel = "19:abc@thread.tacv2;messageid=17";
    private const string EscapedChannel = "19%3Aabc%40thread.tacv2%3Bmessageid%3D17";

    private static IEnumerable<TestCaseData> Operations()
    {
        static TestCaseData Case(string name, string request, Func<IConversations, Task> call) =>
            new TestCaseData(request, call).SetArgDisplayNames(name);

        var root = $"/amer/v3/conversations/{EscapedChannel}";
        var activity = new Activity(ActivityTypes.Message, text: "hello");
        yield return Case("create", "POST /amer/v3/conversations", on => on.CreateConversationAsync(new ConversationParameters()));
        yield return Case("send", $"POST {root}/activities", on => on.SendToConversationAsync(Channel, activity));
        yield return Case("reply", $"POST {root}/activities/a%2F1", on => on.ReplyToActivityAsync(Channel, "a/1", activity));
        yield return Case("update", $"PUT {root}/activities/a%3F1", on => on.UpdateActivityAsync(Channel, "a?1", activity));
        yield return Case("delete", $"DELETE {root}/activities/1", on => on.DeleteActivityAsync(Channel, "1"));
        yield return Case("members", $"GET {root}/members", on => on.GetConversationMembersAsync(Channel));
        yield return Case("member", $"GET {root}/members/29%3Axyz", on => ((Conversations)on).GetConversationMemberAsync("29:xyz", Channel));
        yield return Case("first page", $"GET {root}/pagedmembers?pageSize=50", on => on.GetConversationPagedMembersAsync(Channel, 50));
        yield return Case(
            "next page",
            $"GET {root}/pagedmembers?pageSize=50&continuationToken=a%26b",
            on => on.GetConversationPagedMembersAsync(Channel, 50, "a&b"));
    }

    [TestCaseSource(nameof(Operations))]
    public async Task An_operation_is_sent_to_its_address_with_every_id_escaped(string request, Func<IConversations, Task> call)
    {
        using var handler = new RecordingHandler(sent =>
            RecordingHandler.Json(sent.Uri.AbsolutePath.EndsWith("/members", StringComparison.Ordinal) ? "[]" : "{}"));
        using var client = ClientOf(handler);

        await call(client.Conversations);

        Assert.That(handler.Requests.Select(sent => $"{sent.Method} {sent.Uri.PathAndQuery}"), Is.EqualTo([request]));
    }

    [Test]
    public async Task An_activity_is_sent_without_nulls_and_its_new_id_comes_back()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("""{"id":"1:new"}""", HttpStatusCode.Created));
        using var client = ClientOf(handler);
        var activity = new Activity(ActivityTypes.Message, text: "Grüße", conversation: new ConversationAccount(id: "c"), replyToId: "r")
        {
            Timestamp = new DateTimeOffset(2026, 8, 1, 9, 30, 0, TimeSpan.FromHours(8)),
            Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: JObject.Parse("""{"type":"AdaptiveCard"}"""))],
            ChannelData = new { notification = new { alert = true } },
        };

        var response = await client.Conversations.ReplyToActivityAsync(activity);

        Assert.That(response.Id, Is.EqualTo("1:new"));
        var sent = JObject.Parse(handler.Requests.Single().Body);
        Assert.That(sent.Properties().Select(property => property.Name), Is.EquivalentTo(
            ["type", "text", "timestamp", "conversation", "replyToId", "attachments", "channelData"]));
        Assert.That(handler.Requests.Single().Body, Does.Contain("\"text\":\"Grüße\""));
        Assert.That((bool?)sent["channelData"]?["notification"]?["alert"], Is.True);
        Assert.That(sent["attachments"]?[0]?["content"]?["type"]?.ToString(), Is.EqualTo("AdaptiveCard"));
    }

    [Test]
    public async Task An_accepted_activity_without_an_id_gives_no_resource()
    {
        using var handler = new RecordingHandler(_ => new HttpResponseMessage(HttpStatusCode.Accepted));
        using var client = ClientOf(handler);

        var response = await client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Typing));

        Assert.That(response?.Id, Is.Null);
    }

    [Test]
    public async Task A_refusal_tells_its_code_status_and_headers()
    {
        using var handler = new RecordingHandler(_ =>
        {
            var refusal = RecordingHandler.Json("""{"error":{"code":"BotNotInConversationRoster","message":"gone"}}""", HttpStatusCode.Forbidden);
            refusal.Headers.Add("X-Correlating-OperationId", "op-7");
            return refusal;
        });
        using var client = ClientOf(handler);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hello")));

        Assert.That(exception!.Body.Error.Code, Is.EqualTo("BotNotInConversationRoster"));
        Assert.That(exception.Response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(exception.Response.Headers["X-Correlating-OperationId"], Is.EqualTo(["op-7"]));
        Assert.That(exception.Request.Content, Does.Contain("hello"));
    }

    [TestCase("30", HttpStatusCode.TooManyRequests)]
    [TestCase("Mon, 03 Aug 2026 01:00:00 GMT", HttpStatusCode.ServiceUnavailable)]
    public async Task A_refusal_for_now_tells_when_to_come_back(string retryAfter, HttpStatusCode status)
    {
        using var handler = new RecordingHandler(_ =>
        {
            var refusal = RecordingHandler.Json("""{"error":{"code":"LimitExceeded"}}""", status);
            refusal.Headers.Add("Retry-After", retryAfter);
            return refusal;
        });
        using var client = ClientOf(handler);
        Func<Task>[] calls =
        [
            () => client.Conversations.CreateConversationAsync(new ConversationParameters()),
            () => client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hello")),
            () => client.Conversations.ReplyToActivityAsync("c", "1", new Activity(ActivityTypes.Message, text: "hello")),
            () => client.Conversations.UpdateActivityAsync("c", "1", new Activity(ActivityTypes.Message, text: "hello")),
            () => ((Conversations)client.Conversations).GetConversationMemberAsync("29:a", "c"),
        ];

        foreach (var call in calls)
        {
            var refusal = (await Assert.ThrowsAsync<ErrorResponseException>(() => call()))!.Response;

            Assert.That((refusal.StatusCode, refusal.Headers["Retry-After"].Single()), Is.EqualTo((status, retryAfter)));
        }

        Assert.That(handler.Requests, Has.Count.EqualTo(calls.Length), "Every call is sent once: when to repeat it is the bot's to say.");
    }

    [TestCase("<html>Bad gateway</html>")]
    [TestCase("")]
    public async Task A_refusal_in_another_form_still_tells_its_status(string body)
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json(body, HttpStatusCode.BadGateway));
        using var client = ClientOf(handler);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.DeleteActivityAsync("c", "1"));

        Assert.That(exception!.Response.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        Assert.That(exception.Body, Is.Null);
        Assert.That(exception.Response.Content, Is.EqualTo(body));
    }

    [Test]
    public async Task Refused_pages_of_members_are_told_as_an_HTTP_operation()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}", HttpStatusCode.NotFound));
        using var client = ClientOf(handler);

        var exception = await Assert.ThrowsAsync<HttpOperationException>(() => client.Conversations.GetConversationPagedMembersAsync("c"));

        Assert.That(exception!.Response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_operation_without_its_conversation_is_not_sent()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("{}"));
        using var client = ClientOf(handler);

        await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.SendToConversationAsync(null, new Activity(ActivityTypes.Message)));
        await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.ReplyToActivityAsync(
            new Activity(ActivityTypes.Message, conversation: new ConversationAccount(id: "c"))));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task A_success_that_is_not_JSON_is_a_serialization_failure()
    {
        using var handler = new RecordingHandler(_ => RecordingHandler.Json("<html/>"));
        using var client = ClientOf(handler);

        var exception = await Assert.ThrowsAsync<SerializationException>(
            () => client.Conversations.CreateConversationAsync(new ConversationParameters()));

        Assert.That(exception!.Content, Is.EqualTo("<html/>"));
    }

    private static ConnectorClient ClientOf(RecordingHandler handler) =>
        new(new Uri("https://smba.trafficmanager.net/amer/"), MicrosoftAppCredentials.Empty, new HttpClient(handler, disposeHandler: false), true);
}
