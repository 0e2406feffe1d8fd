using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using LeanTechBot.Tests.Fakes;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A security concern on a ticket that is with Tier 3 already: whatever is new in it reaches Tier 3 and the Team Leader.</summary>
internal sealed class SecondConcernTests : TeamFixture
{
    private static readonly (string, string)[] Exfiltration =
        [("concern", "Data exfiltration"), ("What was observed?", "Archives are uploaded to an unknown host"), ("On which system?", "northgate-db02")];

    [Test]
    public async Task On_a_ticket_that_Tier_2_passed_up_it_begins_a_security_case_of_its_own()
    {
        await PassedUpAsync();

        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        Call.Sees("Recorded for Tier 3");
        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
        Assert.That(Tier3.Posts[1].Text, Does.Contain("Ransomware").And.Contain("northgate-files01").And.Contain("2026-03-21 09:30 PHT"));
        Assert.That(Tier3.Posts[0].Text, Does.Contain("This thread is over").And.Contain("went on to Tier 3"));
        var ticket = await Call.TicketAsync();
        Assert.That(Lea.Chat.Text, Does.Contain($"Tier 3 security incident {ticket.Id}"));
        Assert.That((ticket.Status, ticket.Escalation!.EscalatedTier, ticket.Escalation.NotificationDueAt), Is.EqualTo((TicketStatus.EscalatedToTier3, 3, Bot.Time.GetUtcNow().AddHours(72))));
        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Escalated to Tier 3 under KB-155"));
    }

    [Test]
    public async Task That_case_is_acknowledged_in_its_own_thread()
    {
        await PassedUpAsync();
        await Call.SaysRansomwareAsync();
        await Bot.DeliversAsync();

        await Uma.LooksAtAsync(Tier3.Posts[1]);
        await Uma.ClicksAsync("Acknowledge");

        Assert.That((await Call.TicketAsync()).Case!.Acknowledged!.By, Is.EqualTo("Uma Reyes"));
        Assert.That((await Ugo.LooksAtAsync(Tier3.Posts[0])).View.Buttons, Is.Empty);
    }

    [Test]
    public async Task Another_concern_on_a_security_case_is_told_in_its_thread_and_to_the_Team_Leader()
    {
        await SecurityCaseAsync();

        await SaysAsync(Exfiltration);

        Call.Sees("Added to the Tier 3 case");
        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text), Has.One.Contain("Data exfiltration").And.One.Contain("northgate-db02").And.One.Contain("<at>Lea Gomez</at>"));
        Assert.That(Lea.Chat.Text, Does.Contain("Another security concern").And.Contain("Data exfiltration"));
        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Escalation!.Justification, Does.Contain("northgate-files01").And.Contain("northgate-db02"));
        Assert.That(await Call.NotesAsync(), Has.One.Contain("northgate-db02"));
        Assert.That(await Bot.Desk.PendingPostsAsync(ticket.Id, default), Is.Empty);
    }

    [Test]
    public async Task It_is_proven_when_it_arrived()
    {
        await SecurityCaseAsync();

        await SaysAsync(Exfiltration);

        Call.Sees($"{Call.TicketId}: the other security concern is in the case's thread since 09:30");
        Assert.That(await Call.NotesAsync(), Has.One.EqualTo("Posted to the case's thread: another security concern."));
        Assert.That(Alerts("Another security concern"), Has.One.Contain("✓ In #tier3-escalation since 09:30").And.None.Contain("is on its way"));
    }

    [Test]
    public async Task While_its_thread_takes_nothing_the_engineer_and_the_Team_Leader_are_told_once_and_nobody_reads_that_it_arrived()
    {
        await SecurityCaseAsync();
        BlocksTheThread();

        await SaysAsync(Exfiltration);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Call.Chat.Messages.Count(message => message.Text.Contains("the other security concern could not be posted to #tier3-escalation yet: the bot may not post there (403 MessageWritesBlocked)", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Alerts("could not be posted to #tier3-escalation"), Has.Length.EqualTo(1).And.All.Contain("northgate-db02").And.All.Contain("✗ The post to #tier3-escalation could not be delivered").And.All.Contain("please tell the level yourself"));
        Assert.That(Alerts("Another security concern"), Has.None.Contain("✓"));
        await Call.TypesAsync("status");
        Assert.That(Call.CurrentCard.Text, Does.Contain("#tier3-escalation, not delivered yet: the bot may not post there (403 MessageWritesBlocked)"));

        Bot.Connector.Recover();
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text), Has.One.Contain("northgate-db02"));
        Call.Sees("the other security concern is in the case's thread since 09:33");
    }

    [Test]
    public async Task It_is_told_of_also_when_another_reply_waits_before_it()
    {
        await SecurityCaseAsync();
        BlocksTheThread();
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));

        await SaysAsync(Exfiltration);
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Call.Sees("the other security concern could not be posted to #tier3-escalation yet");
        Assert.That(Alerts("could not be posted to #tier3-escalation"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Any_reply_that_fails_is_in_the_status()
    {
        await SecurityCaseAsync();
        BlocksTheThread();
        await Call.TypesAsync("update: the second server too");
        await Bot.DeliversAsync();

        await Call.TypesAsync("status");

        Assert.That(Call.CurrentCard.Text, Does.Contain("#tier3-escalation, not delivered yet: the bot may not post there (403 MessageWritesBlocked)"));
    }

    [Test]
    public async Task A_thread_that_is_begun_again_is_told_of_it_again()
    {
        await SecurityCaseAsync();
        await SaysAsync(Exfiltration);
        await Bot.Team.DeletesAsync(OperationsTeam.Tier3);
        await Bot.Team.MakesAsync(OperationsTeam.Tier3);
        await Bot.PassesAsync(TimeSpan.FromMinutes(5));
        await Bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text), Has.One.Contain("northgate-db02"));
        Call.Sees("the other security concern is in the case's thread since 09:35");
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
    }

    [Test]
    public async Task The_first_of_two_deadlines_counts()
    {
        await SecurityCaseAsync();

        await SaysAsync([.. Exfiltration, ("discoveredTime", "08:00")]);

        Assert.That((await Call.TicketAsync()).Escalation!.NotificationDueAt, Is.EqualTo(BotHost.Morning.AddHours(72).AddMinutes(-90)));
    }

    [Test]
    public async Task The_same_concern_again_is_told_nobody_twice()
    {
        await SecurityCaseAsync();
        await SaysAsync(Exfiltration);
        var notes = (await Call.NotesAsync()).Length;

        await Call.SaysRansomwareAsync();
        await SaysAsync(Exfiltration);

        Call.Sees("Nothing was escalated twice");
        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
        Assert.That(await Call.NotesAsync(), Has.Length.EqualTo(notes));
    }

    [Test]
    public async Task The_same_click_again_adds_it_once()
    {
        await SecurityCaseAsync();
        await Call.AsksSecurityAsync();
        var click = Call.Chat.Clicking("Send to Tier 3", Exfiltration);

        await Task.WhenAll(Call.Chat.SendAsync(click), Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow())));
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Replies, Has.Count.EqualTo(1));
        Call.SeesNot("Not escalated");
    }

    [TestCase("-", "✗ What was seen?", "What was observed?", "Archives are uploaded to an unknown host")]
    [TestCase("One user is locked out", "✗ This reads like", "What makes you suspect more?", "A login from abroad")]
    public async Task A_concern_at_step_3_is_asked_for_what_it_lacks_until_Tier_3_is_told(string observed, string asked, string field, string answer)
    {
        await AtStepThreeAgainAsync();
        var recorded = (await Call.TicketAsync()).Answers.Categorization;

        await Call.GoesOnAsync(("concern", "Data exfiltration"), ("What was observed?", observed));
        await Call.GoesOnAsync();

        Call.IsAt(CallStep.Categorization);
        Assert.That(Call.CurrentCard.Text, Does.Contain(asked));
        Assert.That((Call.CurrentCard.ValueOf("concern"), Call.CurrentCard.ValueOf("What was observed?")), Is.EqualTo((nameof(SecurityConcern.DataExfiltration), observed)));
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(recorded));
        await Call.GoesOnAsync((field, answer));
        await Bot.DeliversAsync();
        Call.Sees("Added to the Tier 3 case");
        Assert.That(Tier3.Post.Replies.Select(reply => reply.Text), Has.One.Contain("Data exfiltration"));
    }

    [TestCase("-", "✗ What was seen?")]
    [TestCase("One user is locked out", "✗ This reads like")]
    public async Task The_same_click_again_says_again_what_it_lacks(string observed, string asked)
    {
        await AtStepThreeAgainAsync();
        var click = Call.Chat.Clicking("Next: decide", ("concern", "Data exfiltration"), ("What was observed?", observed));
        await Call.Chat.SendAsync(click);

        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Call.IsAt(CallStep.Categorization);
        Assert.That(Call.CurrentCard.Text, Does.Contain(asked));
    }

    [Test]
    public async Task After_the_resolution_it_changes_no_recorded_fact_and_is_kept_as_a_note()
    {
        await SecurityCaseAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Resolved");
        await Uma.ClicksAsync("Resolved", ("Root cause", "A stolen password"), ("Steps that resolve it", "Restored"));

        await SaysAsync(Exfiltration);

        Call.Sees("cannot be escalated any more");
        Assert.That((await Call.TicketAsync()).Answers.Categorization.ConcernSystem, Is.EqualTo("northgate-files01"));
        Assert.That(await Call.NotesAsync(), Has.One.Contain("northgate-db02"));
    }

    /// <summary>What the Team Leader reads in the messages that are about something.</summary>
    private string[] Alerts(string about) =>
        [.. Lea.Chat.Messages.Select(message => message.Card is { } card ? new ShownCard(card).ToString() : message.Text).Where(text => text.Contains(about, StringComparison.Ordinal))];

    /// <summary>The channel is muted for the bot: its threads take nothing.</summary>
    private void BlocksTheThread() => Bot.Connector.FailNext(new ConnectorFault
    {
        Where = request => request.Sends && request.IsTo(Tier3.Post.ConversationId),
        Status = 403,
        Code = "MessageWritesBlocked",
        Times = int.MaxValue,
    });

    private async Task SaysAsync((string, string)[] concern)
    {
        await Call.AsksSecurityAsync();
        await Call.ClicksAsync("Send to Tier 3", concern);
        await Bot.DeliversAsync();
    }

    private async Task SecurityCaseAsync()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
    }

    private async Task AtStepThreeAgainAsync()
    {
        await SecurityCaseAsync();
        await Call.GoesOnAsync();
        await Call.ClicksAsync("Back");
        Call.IsAt(CallStep.Categorization);
    }

    private async Task PassedUpAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", ("What was done, and why the next level?", "Both resolvers restarted"), ("concern", "None of these"));
        await Bot.DeliversAsync();
    }
}
