using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Nobody acknowledges in time: the thread is reminded with a mention, the Team Leader and the engineer are told.</summary>
internal sealed class AcknowledgementTests : TeamFixture
{
    [Test]
    public async Task Tier_3_is_reminded_after_5_minutes_and_not_before()
    {
        await TierThreeAsync();
        await Bot.PassesAsync(TimeSpan.FromSeconds(299));
        Assert.That(Tier3.Post.Replies, Is.Empty);

        await Bot.PassesAsync(TimeSpan.FromSeconds(1));

        var reminder = Tier3.Post.Replies.Single();
        Assert.That(reminder.Text, Does.StartWith("<at>Lea Gomez</at>").And.Contain($"{Call.TicketId} is not acknowledged after 5 min"));
        Assert.That(reminder.Activity["entities"]![0]!["mentioned"]!["id"]!.GetValue<string>(), Is.EqualTo(TeamsUser.Lea.Id));
        Assert.That(Lea.Chat.Text, Does.Contain($"{Call.TicketId} is not acknowledged by Tier 3"));
        Call.Sees("Tier 3 has not acknowledged after 5 min");
        Assert.That(Tier3.Post.Text, Does.Contain("reminded once"));
    }

    [Test]
    public async Task Tier_2_is_reminded_after_15_minutes_of_business_and_Tier2_OnCall_is_mentioned()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Bot.PassesAsync(TimeSpan.FromMinutes(14));
        Assert.That(Tier2.Post.Replies, Is.Empty);

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier2.Post.Replies.Single().Text, Does.StartWith("<at>Theo Cruz</at>"));
        Assert.That(Lea.Chat.Text, Does.Contain("is not acknowledged by Tier 2"));
    }

    [Test]
    public async Task Tier_2_is_left_alone_over_the_weekend()
    {
        Bot.Time.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(8) + TimeSpan.FromMinutes(25));
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();

        await Bot.PassesAsync(TimeSpan.FromHours(40));
        Assert.That(Tier2.Post.Replies, Is.Empty);
        await Bot.PassesAsync(TimeSpan.FromHours(23));

        Assert.That(Tier2.Post.Replies, Is.Not.Empty);
    }

    [Test]
    public async Task However_often_it_is_reminded_of_its_ticket_does_not_grow_by_it()
    {
        await TierThreeAsync();
        for (var reminder = 0; reminder < 6; reminder++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        }

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Case!.Reminders, Is.EqualTo(6));
        Assert.That(ticket.Delivered.Length, Is.EqualTo(3), "the escalation, its Team Leader, the last reminder");
    }

    [Test]
    public async Task It_is_reminded_again_every_5_minutes_until_somebody_has_it()
    {
        await TierThreeAsync();
        for (var minute = 0; minute < 15; minute++)
        {
            await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        }

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(3));
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Not acknowledged by Tier 3", StringComparison.Ordinal)), Is.EqualTo(3));
        await (await Uma.LooksAtAsync(Tier3.Post)).ClicksAsync("Acknowledge");
        await Bot.PassesAsync(TimeSpan.FromMinutes(30));
        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task The_watch_goes_on_after_a_restart()
    {
        await TierThreeAsync();
        await Bot.RestartAsync();

        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_bot_that_was_down_over_the_moment_reminds_once_when_it_is_back()
    {
        await TierThreeAsync();
        Bot.Store.IsDown = true;
        Bot.Time.Advance(TimeSpan.FromMinutes(42));

        await Bot.RestartAsync();
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Replies.Single().Text, Does.Contain("after 42 min"));
    }

    [Test]
    public async Task One_whose_name_Teams_does_not_tell_is_called_by_role()
    {
        await TierThreeAsync();
        Bot.Team.Leaves(TeamsUser.Lea);

        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        var reminder = Tier3.Post.Replies.Single();
        Assert.That(reminder.Text, Does.StartWith($"@Team Leader {Call.TicketId} is not acknowledged"));
        Assert.That(reminder.Activity["entities"]?.AsArray() ?? [], Is.Empty, "Teams refuses a message that mentions somebody who is not in the team");
    }

    [Test]
    public async Task With_nobody_set_on_call_the_role_is_called()
    {
        await using var bot = await BotHost.StartInTeamAsync(("Roles:Tier2OnCall:0", ""));
        var call = await new Call(bot).EscalatesToTier2Async();
        await bot.DeliversAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        Assert.That(bot.Team.Channel(OperationsTeam.Tier2).Post.Replies.Single().Text, Does.StartWith($"@Tier2-OnCall {call.TicketId} is not acknowledged"));
    }

    [Test]
    public async Task A_name_that_is_not_told_in_time_holds_no_reminder_up()
    {
        Bot.Connector.FailNext(new ConnectorFault { Where = request => request.ReadsMember, Hangs = true, Times = 99 });
        await TierThreeAsync();
        var due = Bot.Time.GetUtcNow() + TimeSpan.FromMinutes(5);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That(Tier3.Post.Replies.Single().Text, Does.StartWith($"@Team Leader {Call.TicketId}"));
        Assert.That(Bot.Time.GetUtcNow() - due, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task A_ticket_passed_up_to_Tier_3_is_watched_there()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", ("What was done, and why the next level?", "zone altered"), ("concern", "None of these"));
        await Bot.DeliversAsync();

        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
        Assert.That(Tier2.Post.Replies, Is.Empty);
    }

    private async Task TierThreeAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
    }
}
