using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// Messages go to the person, by whatever chat takes them: a new one after a reinstallation, one by another region's service.
/// </summary>
internal sealed class ReachedPeopleTests : TeamFixture
{
    /// <summary>The chat that Teams makes when the app is installed again.</summary>
    private static readonly TeamsUser Anew = TeamsUser.Mara with { ConversationId = "a:1personal-chat/of|Mara-again" };

    [TestCase(true)]
    [TestCase(false)]
    public async Task After_a_reinstallation_news_go_to_the_new_chat(bool tells)
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await ReinstallsAsync(tells);

        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(new TeamsChat(Bot, Anew).Text, Does.Contain("Uma Reyes acknowledged"));
        Assert.That(Tier3.Post.Text, Does.Not.Contain("I could not tell"));
    }

    [Test]
    public async Task Where_only_the_old_chat_is_still_there_it_is_used()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await new TeamsChat(Bot, Anew).IsInstalledAsync();
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo(Anew.ConversationId), Status = 404, Code = "ConversationNotFound", Times = int.MaxValue });

        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Call.Sees("Uma Reyes acknowledged");
    }

    [TestCase("status")]
    [TestCase("it happens again")]
    public async Task The_call_that_is_on_goes_on_in_the_new_chat(string typed)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await ReinstallsAsync(tells: true);
        var chat = new TeamsChat(Bot, Anew);

        await chat.TypesAsync(typed);

        Assert.That(chat.Text, Does.Contain($"{Call.TicketId}"));
        Assert.That(await Bot.Desk.OpenTicketsAsync(TeamsUser.Mara.Person, Bot.Time.GetUtcNow(), default), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_Team_Leader_of_another_region_is_reached_by_the_known_chat()
    {
        await using var region = await RecordingConnector.StartAsync();
        var hello = Activities.Message(TeamsUser.Lea, region.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), "help");
        await Bot.PostAsync(hello.ToJsonString());
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.OpensChat, Status = 403, Code = "ForbiddenOperationException", Times = int.MaxValue });

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Shown(region, TeamsUser.Lea), Does.Contain("Tier 3 security incident"));
        Assert.That(new Colleague(Bot, TeamsUser.Omar).Chat.Messages, Is.Empty);
        Call.SeesNot("could not be told");
    }

    [Test]
    public async Task A_known_chat_that_is_gone_is_opened_anew_by_the_team_s_service()
    {
        await Lea.Chat.TypesAsync("help");
        var gone = TeamsUser.Lea with { ConversationId = "a:gone" };
        await new TeamsChat(Bot, gone).IsInstalledAsync();
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo("a:gone"), Status = 404, Code = "ConversationNotFound", Times = int.MaxValue });

        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Lea.Chat.Text, Does.Contain("Tier 3 security incident"));
    }

    [Test]
    public async Task One_activity_that_names_another_region_s_service_does_not_lose_the_engineer()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await using var region = await RecordingConnector.StartAsync();
        region.FailNext(new ConnectorFault { Status = 403, Code = "ForbiddenOperationException", Times = int.MaxValue });
        var typing = Activities.Create("typing", TeamsUser.Mara, region.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
        await Bot.PostAsync(typing.ToJsonString());

        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Call.Sees("Uma Reyes acknowledged");
    }

    /// <summary>The engineer removes the app and installs it again: the old chat is gone, and Teams has made a new one.</summary>
    private async Task ReinstallsAsync(bool tells)
    {
        if (tells)
        {
            var removal = Activities.Create("installationUpdate", TeamsUser.Mara, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow());
            removal["action"] = "remove";
            await Bot.PostAsync(removal.ToJsonString());
        }

        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.IsTo(TeamsUser.Mara.ConversationId), Status = 404, Code = "ConversationNotFound", Times = int.MaxValue });
        await new TeamsChat(Bot, Anew).IsInstalledAsync();
    }

    private static string Shown(RecordingConnector connector, TeamsUser user) =>
        string.Join("\n", connector.ConversationOf(user.ConversationId).Messages.Select(message => message.Card is { } card ? new ShownCard(card).ToString() : message.Text));
}
