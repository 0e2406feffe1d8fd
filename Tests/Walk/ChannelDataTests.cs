using System.Net;
using System.Text.Json.Nodes;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What Teams sends along with every activity, with a wrong type in every part: taken in silence, never a fault of ours.</summary>
internal sealed class ChannelDataTests : TeamFixture
{
    private static readonly string[] Types =
    [
        "message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "installationUpdate", "event", "invoke",
        "typing", "endOfConversation",
    ];

    private static readonly string[] Data =
    [
        "5", "\"x\"", "[]", "[{}]", "true",
        """{"tenant":5}""", """{"tenant":"x"}""", """{"tenant":[]}""", """{"tenant":{"id":{}}}""", """{"tenant":{"id":[]}}""",
        """{"team":5}""", """{"team":"x"}""", """{"team":{"id":{}}}""", """{"team":{"name":[]}}""",
        """{"channel":"x"}""", """{"channel":{"id":[]}}""", """{"eventType":{}}""", """{"eventType":[]}""",
        """{"notification":"x"}""", """{"meeting":5}""", """{"settings":"x"}""", """{"onBehalfOf":5}""", """{"teamsChannelId":{}}""",
    ];

    [TestCaseSource(nameof(Types))]
    public async Task No_shape_of_it_is_a_fault(string type)
    {
        await Call.OpensAsync();
        foreach (var data in Data)
        {
            var activity = Activities.Create(type, TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
            activity["channelData"] = JsonNode.Parse(data);
            activity["text"] = "hello";
            activity["name"] = "application/vnd.microsoft.readReceipt";
            activity["value"] = new JsonArray();

            var answer = await Bot.PostAsync(activity.ToJsonString());

            Assert.That((int)answer.Status, Is.InRange(200, 499).Or.EqualTo((int)HttpStatusCode.NotImplemented), $"{data} {answer.Body}");
        }

        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception"));
    }

    [TestCase("membersAdded")]
    [TestCase("membersRemoved")]
    [TestCase("entities")]
    [TestCase("attachments")]
    [TestCase("reactionsAdded")]
    [TestCase("reactionsRemoved")]
    public async Task An_entry_that_is_none_is_left_out(string list)
    {
        await Call.OpensAsync();
        foreach (var entries in new[]
        {
            "[null]", "[{}]", """[{"id":null}]""", """[{"id":""}]""", """[null,{"id":"29:x"}]""", """[{"type":"mention"}]""",
            """[{"type":"mention","mentioned":5}]""", """[{"type":"mention","mentioned":{"id":{}}}]""",
            """[{"type":"mention","text":{},"mentioned":{"id":"28:bot"}}]""", """[{"type":"mention","mentioned":{}}]""",
            """[{"contentType":null,"content":5}]""", """[{"contentType":"text/html","content":{}}]""",
        })
        {
            foreach (var type in Types)
            {
                var activity = Activities.Create(type, TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
                activity["text"] = "The server is down";
                activity[list] = JsonNode.Parse(entries);

                var answer = await Bot.PostAsync(activity.ToJsonString());

                Assert.That((int)answer.Status, Is.InRange(200, 499).Or.EqualTo(501), $"{type} {entries} {answer.Body}");
            }
        }

        Assert.That(Bot.Log.Lines.Where(line => line.Contains("A turn failed", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("application/vnd.microsoft.readReceipt")]
    [TestCase("application/vnd.microsoft.meetingStart")]
    [TestCase("application/vnd.microsoft.meetingEnd")]
    [TestCase("application/vnd.microsoft.meetingParticipantJoin")]
    [TestCase("tokens/response")]
    public async Task An_event_is_taken_in_silence_whatever_is_in_it(string name)
    {
        foreach (var value in new[] { "null", "5", "[]", "\"x\"", "{}", """{"lastReadMessageId":{},"StartTime":"never","members":5}""" })
        {
            var activity = Activities.Create("event", TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
            activity["name"] = name;
            activity["value"] = JsonNode.Parse(value);

            Assert.That((await Bot.PostAsync(activity.ToJsonString())).Status, Is.EqualTo(HttpStatusCode.OK), value);
        }

        Assert.That(Bot.Log.Lines, Has.None.Contains("Exception"));
    }
}
