using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NUnit.Framework;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LeanTechBot.Tests.BotFramework.Schema;

public sealed class ActivityJsonTests
{
    private const string FromTeams = """
        {
          "type": "message", "id": "1485983408511", "timestamp": "2026-08-01T09:30:00.123Z", "localTimestamp": "2026-08-01T17:30:00.123+08:00",
          "localTimezone": "Asia/Manila", "serviceUrl": "https://smba.trafficmanager.net/amer/", "channelId": "msteams",
          "from": { "id": "29:abc", "name": "Ana Cruz", "aadObjectId": "7faf8d3a", "userPrincipalName": "ana@x.test" },
          "conversation": { "conversationType": "personal", "tenantId": "t-1", "id": "a:1", "isMeeting": false },
          "recipient": { "id": "28:bot", "name": "LeanTechBot" },
          "entities": [ { "type": "clientInfo", "locale": "en-PH", "platform": "Web" },
                        { "type": "mention", "mentioned": { "id": "28:bot", "name": "LeanTechBot" }, "text": "<at>LeanTechBot</at>" } ],
          "channelData": { "tenant": { "id": "t-1" }, "source": { "name": "message" }, "team": { "id": "19:t" } },
          "replyToId": "148", "value": { "verb": "next", "users": "12", "more": { "deep": [1, 2] } },
          "text": "<at>LeanTechBot</at> status", "textFormat": "plain",
          "attachments": [ { "contentType": "text/html", "content": "<p>x</p>", "x-extra": 1 } ],
          "futureMember": { "a": [1, null] }
        }
        """;

    [Test]
    public void An_activity_survives_reading_and_writing_with_what_it_does_not_know()
    {
        var json = Parse(FromTeams);

        var again = Parse(JsonConvert.SerializeObject(Read(FromTeams), new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }));

        again["timestamp"] = json["timestamp"];
        Assert.That(JToken.DeepEquals(again, json), Is.True, again.ToString());
    }

    [Test]
    public void What_an_activity_does_not_know_is_among_its_properties()
    {
        var activity = Read(FromTeams);

        Assert.That(activity.Properties.ContainsKey("futureMember"), Is.True);
        Assert.That((string?)activity.From.Properties["userPrincipalName"], Is.EqualTo("ana@x.test"));
        Assert.That((bool?)activity.Conversation.Properties["isMeeting"], Is.False);
    }

    [Test]
    public void A_submitted_cards_data_is_a_JObject() => Assert.That(Read(FromTeams).Value, Is.InstanceOf<JObject>());

    [Test]
    public void Times_keep_their_instant()
    {
        var activity = Read(FromTeams);

        Assert.That(activity.Timestamp, Is.EqualTo(new DateTimeOffset(2026, 8, 1, 9, 30, 0, 123, TimeSpan.Zero)));
        Assert.That(activity.LocalTimestamp, Is.EqualTo(activity.Timestamp));
    }

    [Test]
    public void Teams_channel_data_is_read_with_what_it_does_not_know()
    {
        var data = Read(FromTeams).GetChannelData<TeamsChannelData>();

        Assert.That((data.Tenant.Id, data.Team.Id), Is.EqualTo(("t-1", "19:t")));
        Assert.That(data.AdditionalProperties.Keys, Is.EqualTo(["source"]));
    }

    [Test]
    public void Channel_data_of_another_shape_is_not_read()
    {
        var activity = new Activity { ChannelData = "text" };

        Assert.That(activity.TryGetChannelData<TeamsChannelData>(out var data), Is.False);
        Assert.That(data, Is.Null);
        Assert.That(new Activity().TryGetChannelData<TeamsChannelData>(out _), Is.False);
    }

    [Test]
    public void The_bots_mention_is_taken_out_of_the_text()
    {
        var activity = Read(FromTeams);

        Assert.That(activity.MentionsRecipient(), Is.True);
        Assert.That(activity.RemoveRecipientMention(), Is.EqualTo("status"));
    }

    [Test]
    public void A_roster_entry_is_read_with_its_Entra_id()
    {
        var account = JsonConvert.DeserializeObject<TeamsChannelAccount>(
            """{"id":"29:abc","objectId":"7faf8d3a","email":"ana@x.test","tenantId":"t-1"}""");

        Assert.That((account!.AadObjectId, account.Email, account.TenantId), Is.EqualTo(("7faf8d3a", "ana@x.test", "t-1")));
    }

    [Test]
    public void A_stored_conversation_reference_comes_back_whole()
    {
        var reference = Read(FromTeams).GetConversationReference();

        var again = JsonConvert.DeserializeObject<ConversationReference>(JsonConvert.SerializeObject(reference));

        Assert.That(JsonConvert.SerializeObject(again), Is.EqualTo(JsonConvert.SerializeObject(reference)));
        Assert.That(
            (again!.ActivityId, again.User.Id, again.Bot.Id, again.Conversation.TenantId),
            Is.EqualTo(("1485983408511", "29:abc", "28:bot", "t-1")));
    }

    private static JObject Parse(string json) =>
        JsonConvert.DeserializeObject<JObject>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

    private static Activity Read(string json) => JsonConvert.DeserializeObject<Activity>(json)!;
}
