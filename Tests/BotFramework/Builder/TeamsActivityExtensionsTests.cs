using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class TeamsActivityExtensionsTests
{
    [Test]
    public void Team_and_channel_are_read_from_the_channel_data()
    {
        var activity = RecordingAdapter.Incoming();
        activity.ChannelData = JObject.Parse("""
            {
              "team": { "id": "19:team" },
              "channel": { "id": "19:channel" },
              "settings": { "selectedChannel": { "id": "19:chosen" } }
            }
            """);

        Assert.That(activity.TeamsGetTeamInfo().Id, Is.EqualTo("19:team"));
        Assert.That(activity.TeamsGetChannelId(), Is.EqualTo("19:channel"));
        Assert.That(activity.TeamsGetSelectedChannelId(), Is.EqualTo("19:chosen"));
    }

    [Test]
    public void Without_channel_data_there_is_nothing_to_read()
    {
        var activity = RecordingAdapter.Incoming();

        Assert.That(activity.TeamsGetTeamInfo(), Is.Null);
        Assert.That(activity.TeamsGetChannelId(), Is.Null);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_notification_keeps_the_rest_of_the_channel_data(bool inMeeting)
    {
        var activity = MessageFactory.Text("look");
        activity.ChannelData = new TeamsChannelData { EventType = "kept" };

        activity.TeamsNotifyUser(inMeeting);

        var data = (TeamsChannelData)activity.ChannelData;
        Assert.That(data.EventType, Is.EqualTo("kept"));
        Assert.That(data.Notification.Alert, Is.EqualTo(!inMeeting));
        Assert.That(data.Notification.AlertInMeeting, Is.EqualTo(inMeeting));
    }
}
