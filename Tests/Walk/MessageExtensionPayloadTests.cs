using System.Net;
using System.Text.Json.Nodes;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// A payload of a message action that is none is a bad request, whichever field is wrong; nothing of it is a fault of ours.
/// </summary>
internal sealed class MessageExtensionPayloadTests : TeamFixture
{
    private const string Right = """
        {"commandId":"addToNotes","commandContext":"message",
        "messagePayload":{"id":"1774000000123","messageType":"message","createdDateTime":"2026-03-18T01:30:00Z",
        "from":{"user":{"userIdentityType":"aadUser","id":"aad","displayName":"Tess"}},
        "body":{"contentType":"html","content":"<p>Check the TTL</p>"},"attachments":[],"mentions":[],"reactions":[]},
        "data":{"ticket":"INC-2026-03-00001"}}
        """;

    private static readonly string[] Invokes = ["composeExtension/fetchTask", "composeExtension/submitAction"];

    private static readonly string[] Malformed =
    [
        "null", "5", "\"text\"", "true", "[]", "[{}]",
        """{"messagePayload":5}""",
        """{"messagePayload":"text"}""",
        """{"messagePayload":[]}""",
        """{"messagePayload":{"id":"1","from":5}}""",
        """{"messagePayload":{"id":"1","from":{"user":[]}}}""",
        """{"messagePayload":{"id":"1","from":{"user":{"displayName":{}}}}}""",
        """{"messagePayload":{"id":"1","body":"text"}}""",
        """{"messagePayload":{"id":"1","body":{"content":{}}}}""",
        """{"messagePayload":{"id":"1","body":{"contentType":[],"content":"x"}}}""",
        """{"messagePayload":{"id":{},"body":{"content":"x"}}}""",
        """{"messagePayload":{"id":"1","attachments":5}}""",
        """{"messagePayload":{"id":"1","attachments":{"a":1}}}""",
        """{"messagePayload":{"id":"1","mentions":"x"}}""",
        """{"messagePayload":{"id":"1","reactions":[5]}}""",
        """{"messagePayload":{"id":"1","deleted":"perhaps"}}""",
        """{"commandId":{},"messagePayload":{"id":"1"}}""",
        """{"commandContext":[],"messagePayload":{"id":"1"}}""",
        """{"botActivityPreview":5}""",
        """{"botActivityPreview":[5]}""",
        """{"botMessagePreviewAction":{}}""",
        """{"context":5}""",
    ];

    private static IEnumerable<TestCaseData> Cases => from invoke in Invokes from value in Malformed select new TestCaseData(invoke, value);

    [TestCaseSource(nameof(Cases))]
    public async Task A_payload_that_is_none_is_a_bad_request_without_a_stack(string invoke, string value)
    {
        await Call.OpensAsync();

        var answer = await SendAsync(invoke, JsonNode.Parse(value));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest), answer.Body);
        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception").And.None.Contains("   at "));
    }

    [Test]
    public async Task No_part_that_is_missing_or_odd_is_a_fault_of_ours()
    {
        await Call.OpensAsync();
        JsonNode?[] odd =
        [
            null, JsonValue.Create(5), JsonValue.Create("x"), JsonValue.Create(true), new JsonObject(), new JsonArray(), new JsonArray(JsonValue.Create(5)),
            JsonValue.Create(new string('y', 50_000)),
        ];
        foreach (var path in Paths(JsonNode.Parse(Right)!.AsObject(), []))
        {
            foreach (var value in odd)
            {
                foreach (var invoke in Invokes)
                {
                    var payload = JsonNode.Parse(Right)!.AsObject();
                    Put(payload, path, value?.DeepClone());

                    var answer = await SendAsync(invoke, payload);

                    var what = $"{invoke} {string.Join('.', path)} {answer.Body}";
                    Assert.That((int)answer.Status, Is.InRange(200, 499).Or.EqualTo(501), what);
                }
            }
        }

        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception"));
    }

    [TestCase("composeExtension/query")]
    [TestCase("composeExtension/selectItem")]
    [TestCase("composeExtension/setting")]
    [TestCase("composeExtension/queryLink")]
    [TestCase("composeExtension/onCardButtonClicked")]
    [TestCase("task/submit")]
    [TestCase("fileConsent/invoke")]
    [TestCase("actionableMessage/executeAction")]
    [TestCase("signin/verifyState")]
    [TestCase("signin/tokenExchange")]
    [TestCase("tab/fetch")]
    [TestCase("config/submit")]
    [TestCase("application/search")]
    [TestCase("")]
    [TestCase("ADAPTIVECARD/ACTION")]
    [TestCase("composeExtension/fetchTask ")]
    public async Task An_invoke_that_the_bot_does_not_have_is_not_implemented_whatever_its_value(string invoke)
    {
        foreach (var value in new[] { "null", "5", "[]", "{}", "\"x\"", """{"state":{},"action":5,"query":[],"kind":{}}""" })
        {
            var answer = await SendAsync(invoke, JsonNode.Parse(value));

            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotImplemented), $"{value} {answer.Body}");
        }

        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception"));
    }

    private static IEnumerable<string[]> Paths(JsonObject at, string[] before) => at.SelectMany(part => (string[][])
    [
        [.. before, part.Key],
        .. part.Value is JsonObject deeper ? Paths(deeper, [.. before, part.Key]) : [],
    ]);

    private static void Put(JsonObject payload, string[] path, JsonNode? value)
    {
        var at = path[..^1].Aggregate((JsonNode)payload, (node, name) => node[name]!);
        at[path[^1]] = value;
    }

    private Task<BotAnswer> SendAsync(string invoke, JsonNode? value)
    {
        var activity = Activities.Create("invoke", TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
        activity["name"] = invoke;
        activity["value"] = value;
        return Bot.PostAsync(activity.ToJsonString());
    }
}
