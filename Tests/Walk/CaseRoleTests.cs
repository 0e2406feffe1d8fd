using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Who may click what on an escalation's card: the activity and the settings say it, never the card.</summary>
internal sealed class CaseRoleTests : TeamFixture
{
    private static IEnumerable<TestCaseData> WithoutRights =>
    [
        new TestCaseData(TeamsUser.Mara).SetArgDisplayNames("its own engineer"),
        new TestCaseData(TeamsUser.Jun).SetArgDisplayNames("another engineer"),
        new TestCaseData(TeamsUser.Sam).SetArgDisplayNames("a stranger"),
        new TestCaseData(TeamsUser.Lea).SetArgDisplayNames("a Team Leader"),
        new TestCaseData(TeamsUser.Omar).SetArgDisplayNames("an Operations Manager"),
        new TestCaseData(TeamsUser.Tess).SetArgDisplayNames("Tier 2 on a Tier 3 card"),
    ];

    [TestCaseSource(nameof(WithoutRights))]
    public async Task Their_view_of_a_Tier_3_card_has_nothing_to_do(TeamsUser user)
    {
        await TierThreeAsync();

        var view = (await new Colleague(Bot, user).LooksAtAsync(Tier3.Post)).View;

        Assert.That(view.Buttons.Select(button => button.Title), Is.EqualTo(new[] { "My actions" }));
        Assert.That(view.Text, Does.Contain("Only Tier 3 can act on INC-2026-03-00001."));
    }

    [TestCaseSource(nameof(WithoutRights))]
    public async Task The_server_refuses_every_act_they_forge(TeamsUser user)
    {
        await TierThreeAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        var clicks = await ClicksOfAsync(Uma);
        var before = await Call.TicketAsync();
        var forger = new Colleague(Bot, user);

        foreach (var click in clicks)
        {
            await forger.SendsAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()), Tier3.Post);
            Assert.That(forger.View.Text, Does.Contain("Nothing was changed"));
        }

        Assert.That(await Call.TicketAsync(), Is.SameAs(before).Or.EqualTo(before));
    }

    [Test]
    public async Task A_person_of_another_tenant_is_not_answered()
    {
        await using var bot = await BotHost.StartInTeamAsync(("MicrosoftAppTenantId", TeamsUser.Tenant));
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();
        var uma = await new Colleague(bot, TeamsUser.Uma).LooksAtAsync(bot.Team.Channel(OperationsTeam.Tier3).Post);
        var click = uma.Clicking("Acknowledge");
        var stranger = new Colleague(bot, TeamsUser.Uma with { TenantId = "0b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e" });

        await stranger.SendsAsync(click);

        Assert.That((await call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task Tier_3_can_do_Tier_2_s_work()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier2.Post);

        await Uma.ClicksAsync("Acknowledge");

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
    }

    [Test]
    public async Task A_card_copied_into_another_thread_does_nothing()
    {
        await TierThreeAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        var click = Uma.Clicking("Acknowledge");
        await Call.TypesAsync("new");
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        await Uma.SendsAsync(click, Tier3.Posts[1]);

        Assert.That(Uma.View.Text, Does.Contain("another place").And.Contain("Nothing was changed"));
        Assert.That((await Bot.Desk.FindAsync(TicketId.Parse("INC-2026-03-00001"), default))!.Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task In_a_personal_chat_the_card_does_nothing()
    {
        await TierThreeAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        var click = Uma.Clicking("Acknowledge");
        var activity = Activities.Execute(TeamsUser.Uma, Bot.Connector.ServiceUrl, Bot.NextActivityId(), Bot.Time.GetUtcNow(), "x", click.Activity["value"]!["action"]!["verb"]!.GetValue<string>(),
            click.Activity["value"]!["action"]!["data"]!.DeepClone());

        await Bot.PostAsync(activity.ToJsonString());

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task A_call_s_own_button_does_nothing_in_a_channel()
    {
        await TierThreeAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        var own = Call.Chat.Clicking(Call.CurrentCard.Buttons[0].Title);

        await Uma.SendsAsync(own, Tier3.Post);

        Assert.That(Uma.View.Text, Does.Contain("personal chat"));
    }

    [TestCase("ticket", "INC-2026-03-99999")]
    [TestCase("ticket", "no ticket")]
    [TestCase("post", "tier2")]
    [TestCase("post", "")]
    public async Task A_forged_card_does_nothing(string field, string value)
    {
        await TierThreeAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        var click = Uma.Clicking("Acknowledge");
        click.Activity["value"]!["action"]!["data"]![field] = value;

        await Uma.SendsAsync(click);

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged, Is.Null);
    }

    [Test]
    public async Task Members_of_the_named_team_have_its_role_until_they_leave()
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:Tier3:0", ""), ("Roles:Tier3:1", ""), ("Roles:Tier3Team", OperationsTeam.Name));
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();
        var sam = await new Colleague(bot, TeamsUser.Sam).LooksAtAsync(bot.Team.Channel(OperationsTeam.Tier3).Post);
        Assert.That(sam.View.Button("Acknowledge"), Is.Not.Null);

        bot.Team.Leaves(TeamsUser.Sam);
        await sam.ClicksAsync("Acknowledge");

        Assert.That((await call.TicketAsync()).Case!.Acknowledged, Is.Null);
        Assert.That(sam.View.Text, Does.Contain("Only Tier 3 can do this"));
    }

    private async Task TierThreeAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
    }

    /// <summary>Every click that somebody who may do everything could make.</summary>
    private static async Task<IReadOnlyList<CardClick>> ClicksOfAsync(Colleague colleague)
    {
        List<CardClick> clicks = [colleague.Clicking("Acknowledge")];
        await AddAsync("Resolved", "Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "y"));
        await AddAsync("Return to Tier 1", "Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "z"));
        await AddAsync("Pass up", "Pass it up", ("What was done, and why the next level?", "w"));
        return clicks;

        async Task AddAsync(string open, string act, params (string, string)[] entries)
        {
            clicks.Add(colleague.Clicking(open));
            await colleague.ClicksAsync(open);
            clicks.Add(colleague.Clicking(act, entries));
            await colleague.ClicksAsync("Back");
        }
    }
}
