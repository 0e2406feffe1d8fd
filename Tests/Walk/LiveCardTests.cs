using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A card that shows how an escalation stands is updated when that changes: the engineer's own, the status, the Team Leader's alert.</summary>
internal sealed class LiveCardTests : TeamFixture
{
    [Test]
    public async Task The_engineer_s_own_card_says_when_its_post_has_arrived()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();

        Assert.That(Own.Text, Does.Contain("stored and posted to #tier3-escalation").And.Contain("#tier3-escalation, delivered 09:30").And.Not.Contain("not delivered yet"));
        Assert.That(Own.Text, Does.Contain("Told 09:30"));
    }

    [Test]
    public async Task It_goes_on_with_the_acknowledgement_and_the_resolution()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Bot.Time.Advance(TimeSpan.FromMinutes(3));
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();
        Assert.That(Own.Text, Does.Contain("Tier 3 has it").And.Contain("acknowledged 09:33 PHT by Uma Reyes"));

        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored from backup"));
        await Bot.DeliversAsync();
        Assert.That(Own.Text, Does.Contain("Resolved by Tier 3").And.Contain("by Uma Reyes"));
    }

    [Test]
    public async Task Going_on_to_the_next_step_leaves_it_where_it_is()
    {
        await Call.EscalatesToTier3Async();
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Documentation);
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(Own.Text, Does.Contain("Tier 3 has it").And.Contain("acknowledged 09:30 PHT by Uma Reyes"));
        Call.IsAt(CallStep.Documentation);
    }

    [Test]
    public async Task From_step_3_it_is_the_same_card()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Next: decide", ("concern", "Ransomware"));
        await Call.ClicksAsync("Next: decide", ("What was observed?", "A ransom note"), ("On which system?", "files01"));
        await Bot.DeliversAsync();

        Assert.That(Own.Text, Does.Contain("stored and posted to #tier3-escalation"));
    }

    [Test]
    public async Task A_passed_up_and_a_returned_case_say_so()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", ("What was done, and why the next level?", "Both restarted"), ("concern", "None of these"));
        await Bot.DeliversAsync();
        Assert.That(Own.Text, Does.Contain("#tier3-escalation, delivered 09:30").And.Contain("Tier 2 → Tier 3"));

        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Return to Tier 1");
        await Uma.ClicksAsync("Return it", ("Reason", "More details needed"), ("What is Tier 1 to do next?", "Which resolver?"));
        await Bot.DeliversAsync();
        Assert.That(Own.Text, Does.Contain("Returned to Tier 1"));
        Assert.That(Own.Button("Take it up again"), Is.Not.Null);
    }

    [Test]
    public async Task A_failure_to_deliver_is_shown_and_so_is_its_end()
    {
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        Assert.That(Own.Text, Does.Contain("not delivered: "));

        await Bot.Team.MakesAsync(OperationsTeam.Tier3);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        Assert.That(Own.Text, Does.Contain("stored and posted to #tier3-escalation"));
    }

    [Test]
    public async Task The_newest_status_follows_and_an_older_one_stays()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Call.TypesAsync("status");
        await Call.TypesAsync("status");
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        ShownCard[] statuses = [.. Cards(Call.Chat).Where(card => card.Lines[0] == $"{Call.TicketId}")];
        Assert.That(statuses.Select(card => card.Text.Contains("09:30 PHT by Uma Reyes", StringComparison.Ordinal)), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task The_Team_Leader_s_alert_says_who_has_it()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        var alert = Cards(Lea.Chat).Single();
        Assert.That(alert.Text, Does.Contain("✓ In #tier3-escalation since 09:30").And.Contain("acknowledged 09:30 PHT by Uma Reyes").And.Not.Contain("expected by"));
    }

    [Test]
    public async Task A_further_concern_s_card_says_when_its_thread_has_it()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Call.AsksSecurityAsync();
        await Call.ClicksAsync("Send to Tier 3", ("concern", "DataLoss"), ("What was observed?", "The shares are empty"));
        await Bot.DeliversAsync();

        Call.Sees("in its thread in #tier3-escalation since 09:30");
        Call.SeesNot("on its way to its thread");
    }

    [Test]
    public async Task It_is_an_update_and_nobody_gets_a_second_card()
    {
        await Call.EscalatesToTier3Async();
        var cards = Cards(Call.Chat).Length;
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(Cards(Call.Chat), Has.Length.EqualTo(cards));
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task A_restarted_bot_goes_on_with_it()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Bot.RestartAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Acknowledge");
        await Bot.DeliversAsync();

        Assert.That(Own.Text, Does.Contain("Tier 3 has it"));
    }

    /// <summary>The engineer's card of the escalation.</summary>
    private ShownCard Own => Cards(Call.Chat).Last(card => card.Text.Contains("Channel\n#", StringComparison.Ordinal) && card.Lines[0] != $"{Call.TicketId}");

    private static ShownCard[] Cards(TeamsChat chat) => [.. chat.Messages.Where(message => message.Card is not null).Select(message => new ShownCard(message.Card!))];
}
