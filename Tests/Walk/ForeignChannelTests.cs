using System.Net;
using System.Text.Json.Nodes;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Teams.Transport;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// By any other channel than Teams a client names its sender itself. Outside Development such an activity is refused, though its token is good:
/// nothing is read or stored, and the bot learns no team.
/// </summary>
internal sealed class ForeignChannelTests
{
    private SigningKey key = null!;
    private TokenBot bot = null!;

    private BotHost Bot => bot.Bot;

    [OneTimeSetUp]
    public void MakeKey() => key = new SigningKey("key-1", "msteams", "directline", "webchat", "emulator");

    [OneTimeTearDown]
    public void ForgetKey() => key.Dispose();

    [SetUp]
    public async Task StartAsync() => bot = await TokenBot.StartInAsync("Production", key);

    [TearDown]
    public async Task StopAsync() => await bot.DisposeAsync();

    [Test]
    public async Task An_activity_of_another_channel_reads_and_stores_nothing(
        [Values("directline", "webchat", "emulator", "MSTEAMS", "msteams ", "", null)] string? channel,
        [Values("message", "invoke", "conversationUpdate", "installationUpdate", "messageUpdate")] string type)
    {
        var before = Bot.Store.Asked;

        var answer = await SendAsync(channel, type);

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(Bot.Store.Asked, Is.EqualTo(before));
        Assert.That(Bot.Connector.Requests, Is.Empty);
        Assert.That(Bot.Log.Lines, Has.None.Contains("secret words").And.None.Contains("a-forged-team"));
    }

    [Test]
    public async Task The_same_of_Teams_is_taken()
    {
        var before = Bot.Store.Asked;

        var answer = await SendAsync("msteams", "message");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Bot.Store.Asked, Is.GreaterThan(before));
    }

    [Test]
    public async Task Every_answer_tells_browsers_to_come_by_https_only()
    {
        foreach (var path in (string[])["/health", "/api/messages", "/nothing"])
        {
            using var answer = await Bot.GetAsync(path);

            Assert.That(answer.Headers.GetValues("Strict-Transport-Security"), Is.EqualTo(new[] { "max-age=31536000" }), path);
        }
    }

    private Task<BotAnswer> SendAsync(string? channel, string type)
    {
        var activity = Activities.Create(type, TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
        activity["channelId"] = channel;
        activity["text"] = "new secret words";
        activity["action"] = "add";
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["action"] = "new", ["card"] = "k" } } };
        if (type is "conversationUpdate" or "installationUpdate")
        {
            activity["membersAdded"] = new JsonArray(activity["recipient"]!.DeepClone());
            activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:a-forged-team@thread.tacv2", ["name"] = "LeanTech — Operations" };
        }

        return Bot.PostAsync(activity.ToJsonString(), authorization: $"Bearer {bot.Token.Sign(key.Private)}");
    }
}
