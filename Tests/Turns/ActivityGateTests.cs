using LeanTechBot.Bot.Configuration;
using LeanTechBot.Bot.TeamsChannels;
using LeanTechBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace LeanTechBot.Tests.Turns;

/// <summary>By any other channel than Teams a client names its sender itself.</summary>
internal sealed class ActivityGateTests
{
    [TestCase("a:chat", true)]
    [TestCase("19:x@thread.tacv2;messageid=1774", true)]
    [TestCase("a:ñandú", false)]
    [TestCase("a:\u202echat", false)]
    [TestCase("a:ch at", false)]
    [TestCase("a:ch\r\nX-Forged: 1", false)]
    public async Task A_conversation_that_could_never_be_answered_is_not_let_in(string conversation, bool isTaken)
    {
        var taken = false;
        var host = new HostingEnvironment { EnvironmentName = "Production" };
        var gate = new ActivityGate(
            new ServiceUrls(Options.Create(new ServiceUrlsOptions { Hosts = ["smba.trafficmanager.net"] }), host), host, NullLogger<ActivityGate>.Instance);
        using var context = new TurnContext(new TestAdapter(), new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = "msteams",
            ServiceUrl = "https://smba.trafficmanager.net/",
            Conversation = new ConversationAccount { Id = conversation },
            From = new ChannelAccount("29:ana"),
        });

        await gate.OnTurnAsync(context, _ => Task.FromResult(taken = true));

        Assert.That(taken, Is.EqualTo(isTaken));
    }

    [TestCase("Production", "msteams", true)]
    [TestCase("Production", "directline", false)]
    [TestCase("Production", "webchat", false)]
    [TestCase("Production", "emulator", false)]
    [TestCase("Production", "slack", false)]
    [TestCase("Production", "MSTeams", false)]
    [TestCase("Production", "msteams ", false)]
    [TestCase("Production", "", false)]
    [TestCase("Production", null, false)]
    [TestCase("Staging", "directline", false)]
    [TestCase("Development", "emulator", true)]
    [TestCase("Development", "msteams", true)]
    [TestCase("Development", "", false)]
    public async Task Outside_Development_only_Teams_is_let_in(string environment, string? channel, bool isTaken)
    {
        foreach (var type in new[] { ActivityTypes.Message, ActivityTypes.Invoke, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.MessageUpdate })
        {
            var taken = false;
            var host = new HostingEnvironment { EnvironmentName = environment };
            var gate = new ActivityGate(
                new ServiceUrls(Options.Create(new ServiceUrlsOptions { Hosts = ["smba.trafficmanager.net"] }), host), host, NullLogger<ActivityGate>.Instance);
            var activity = new Activity
            {
                Type = type,
                ChannelId = channel,
                ServiceUrl = "https://smba.trafficmanager.net/",
                Conversation = new ConversationAccount { Id = "a:chat" },
                From = new ChannelAccount("29:ana"),
            };
            using var context = new TurnContext(new TestAdapter(), activity);

            await gate.OnTurnAsync(context, _ => Task.FromResult(taken = true));

            Assert.That(taken, Is.EqualTo(isTaken), type);
        }
    }
}
