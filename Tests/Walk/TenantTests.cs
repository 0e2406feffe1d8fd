using System.Net;
using System.Text.Json.Nodes;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Where a tenant is set, only its people are served, whatever kind of activity they send.</summary>
internal sealed class TenantTests
{
    private static readonly TeamsUser Stranger = TeamsUser.Jun with { TenantId = "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e" };

    private BotHost bot = null!;

    [SetUp]
    public async Task StartBot() => bot = await BotHost.StartAsync(("MicrosoftAppTenantId", TeamsUser.Tenant));

    [TearDown]
    public async Task StopBot() => await bot.DisposeAsync();

    [Test]
    public async Task Our_own_people_are_served()
    {
        var call = await new Call(bot).OpensAsync();

        call.IsAt(CallStep.Greeting);
    }

    [TestCase("message")]
    [TestCase("invoke")]
    [TestCase("installationUpdate")]
    [TestCase("conversationUpdate")]
    public async Task A_stranger_s_activity_is_dropped(string type)
    {
        var answer = await bot.PostAsync(Of(Stranger, type).ToJsonString());

        Assert.That(answer.Status, Is.Not.EqualTo(HttpStatusCode.InternalServerError));
        await IsDroppedAsync();
    }

    [TestCase("channelData")]
    [TestCase("conversation")]
    public async Task Half_a_claim_does_not_help(string forged)
    {
        var activity = Of(Stranger, "message");
        if (forged == "channelData")
        {
            activity["channelData"]!["tenant"]!["id"] = TeamsUser.Tenant;
        }
        else
        {
            activity["conversation"]!["tenantId"] = TeamsUser.Tenant;
        }

        await bot.PostAsync(activity.ToJsonString());

        await IsDroppedAsync();
    }

    [Test]
    public async Task No_claim_at_all_does_not_help()
    {
        var activity = Of(Stranger, "message");
        activity.Remove("channelData");
        activity["conversation"]!.AsObject().Remove("tenantId");

        await bot.PostAsync(activity.ToJsonString());

        await IsDroppedAsync();
    }

    private JsonObject Of(TeamsUser user, string type)
    {
        var activity = Activities.Create(type, user, bot.Connector.ServiceUrl, bot.NextActivityId(), bot.Time.GetUtcNow());
        activity["text"] = "new";
        activity["action"] = "add";
        if (type == "invoke")
        {
            activity["name"] = "adaptiveCard/action";
            activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["action"] = "new", ["card"] = "k" } } };
        }

        return activity;
    }

    private async Task IsDroppedAsync()
    {
        Assert.That(bot.Connector.Requests, Is.Empty);
        Assert.That(await bot.Desk.OpenTicketsAsync(Stranger.Person, bot.Time.GetUtcNow(), default), Is.Empty);
        Assert.That(bot.Log.Lines, Has.Some.Contains("of another tenant"));
    }
}
