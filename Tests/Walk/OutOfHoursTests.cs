using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>
/// An escalation outside business hours: the on-call list and the Team Leader are mentioned in its thread, and the engineer is told whom to
/// phone.
/// </summary>
internal sealed class OutOfHoursTests
{
    private static readonly TimeSpan ToSaturday = TimeSpan.FromDays(3);

    private static readonly (string, string)[] Contacts =
    [
        ("Roles:Contacts:0", $"{TeamsUser.Theo.Id} | Theo Cruz | +63 917 000 0001"), ("Roles:Contacts:1", $"{TeamsUser.Lea.Id} | Lea Gomez | +63 917 000 0002"),
        ("Roles:Contacts:2", $"{TeamsUser.Uma.Id} | Uma Reyes | +63 917 000 0003"),
    ];

    [Test]
    public async Task A_Tier_2_case_on_a_Saturday_reaches_the_on_call_list_and_the_Team_Leader_at_once()
    {
        await using var bot = await StartAsync(ToSaturday, Contacts);
        var call = await EscalatesToTier2Async(bot);

        var reply = bot.Team.Channel(OperationsTeam.Tier2).Post.Replies.Single();
        Assert.That(reply.Text, Does.StartWith("<at>Theo Cruz</at> <at>Lea Gomez</at>").And.Contain($"{call.TicketId} was escalated outside business hours"));
        Assert.That(new Colleague(bot, TeamsUser.Lea).Chat.Text, Does.Contain($"Tier 2 escalation {call.TicketId}").And.Contain("180"));
        call.Sees("it is outside business hours. Tier 2's on-call and the Team Leader are mentioned in its thread. "
            + "Phone them now, too: Theo Cruz, +63 917 000 0001; Lea Gomez, +63 917 000 0002.");
    }

    [Test]
    public async Task A_Tier_3_case_at_night_calls_Tier_3_and_the_Team_Leader()
    {
        await using var bot = await StartAsync(TimeSpan.FromHours(14), Contacts);
        var call = await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        var reply = bot.Team.Channel(OperationsTeam.Tier3).Post.Replies.Single();
        Assert.That(reply.Text, Does.Contain("<at>Uma Reyes</at>").And.Contain("<at>Ugo Tan</at>").And.Contain("<at>Lea Gomez</at> INC-"));
        call.Sees("Phone them now, too: Uma Reyes, +63 917 000 0003; Lea Gomez, +63 917 000 0002.");
    }

    [Test]
    public async Task Tier_3_s_own_on_call_list_is_called_where_there_is_one()
    {
        await using var bot = await StartAsync(ToSaturday, ("Roles:Tier3OnCall:0", TeamsUser.Ugo.Id));
        await new Call(bot).EscalatesToTier3Async();
        await bot.DeliversAsync();

        Assert.That(bot.Team.Channel(OperationsTeam.Tier3).Post.Replies.Single().Text, Does.StartWith("<at>Ugo Tan</at> <at>Lea Gomez</at>"));
    }

    [Test]
    public async Task Without_lists_and_numbers_the_roles_are_named()
    {
        await using var bot = await StartAsync(ToSaturday, ("Roles:Tier2OnCall:0", ""));
        var call = await EscalatesToTier2Async(bot);

        Assert.That(bot.Team.Channel(OperationsTeam.Tier2).Post.Replies.Single().Text, Does.StartWith("<at>Lea Gomez</at> @Tier2-OnCall"));
        call.Sees("Phone Tier 2's on-call and your Team Leader now, too. I have no numbers of theirs");
    }

    [Test]
    public async Task A_case_that_Tier_2_passes_up_at_night_calls_Tier_3()
    {
        await using var bot = await StartAsync(TimeSpan.FromHours(14));
        await EscalatesToTier2Async(bot);
        var tess = await new Colleague(bot, TeamsUser.Tess).LooksAtAsync(bot.Team.Channel(OperationsTeam.Tier2).Post);
        await tess.ClicksAsync("Pass up");
        await tess.ClicksAsync("Pass it up", ("What was done, and why the next level?", "zone altered"), ("concern", "None of these"));
        await bot.DeliversAsync();

        Assert.That(bot.Team.Channel(OperationsTeam.Tier3).Post.Replies.Single().Text, Does.Contain("was escalated outside business hours"));
    }

    private static async Task<Call> EscalatesToTier2Async(BotHost bot)
    {
        var call = new Call(bot);
        await call.WalksToAsync(CallStep.Categorization);
        await call.CategorizesAsync(companies: 180, SharedCause.Yes);
        await call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig against both servers: no answer"));
        await bot.DeliversAsync();
        return call;
    }

    private static async Task<BotHost> StartAsync(TimeSpan later, params (string, string)[] settings)
    {
        var bot = await BotHost.StartInTeamAsync(settings);
        bot.Time.Advance(later);
        return bot;
    }
}
