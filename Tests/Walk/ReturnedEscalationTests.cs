using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A ticket that was returned is not sent again unseen: the gate shows what came back, by whom and why, and asks what has changed (HR-201).</summary>
internal sealed class ReturnedEscalationTests : TeamFixture
{
    private const string Changed = "What has changed since it was returned?";
    private const string Kb155 = "Does not meet KB-155";
    private const string Note = "Only one provider is affected";

    [Test]
    public async Task Tier_2_is_not_sent_again_in_two_clicks()
    {
        await ReturnedFromTier2Async(Kb155);
        Assert.That(Call.CurrentCard.Text, Does.Contain($"by Tess Lim: {Kb155}").And.Contain(Note).And.Contain("What was sent\nEscalated to Tier 2 under KB-155: 150 companies"));

        await Call.GoesOnAsync();
        Call.Sees("✗ It was returned as not meeting KB-155. What is different now?");
        Call.SeesNot("KB-155 Tier 2 is met");
        await Call.GoesOnAsync((Changed, "-"));
        Call.SeesNot("KB-155 Tier 2 is met");

        await Call.GoesOnAsync((Changed, "40 more companies since 10:15"));
        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Bot.DeliversAsync();

        Assert.That(Tier2.Posts, Has.Count.EqualTo(2));
        Assert.That(Tier2.Posts[1].Text, Does.Contain("What has changed\n40 more companies since 10:15").And.Not.Contain(Kb155));
    }

    [Test]
    public async Task The_escalate_form_asks_the_same()
    {
        await ReturnedFromTier2Async(Kb155);
        await Call.TypesAsync("escalate");
        Assert.That(Call.CurrentCard.Text, Does.Contain($"by Tess Lim: {Kb155}"));
        await Call.ClicksAsync("Check KB-155");
        Call.Sees("✗ It was returned as not meeting KB-155.");
    }

    [Test]
    public async Task Another_reason_is_shown_and_asks_for_no_answer()
    {
        await ReturnedFromTier2Async("More details needed");
        Assert.That(Call.CurrentCard.Text, Does.Contain("by Tess Lim: More details needed").And.Contain(Note));
        await Call.GoesOnAsync();
        Call.Sees("KB-155 Tier 2 is met");
    }

    [Test]
    public async Task A_second_return_asks_again()
    {
        await ReturnedFromTier2Async(Kb155);
        await Call.GoesOnAsync((Changed, "40 more companies"));
        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Posts[1]);
        await ReturnAsync(Kb155);
        await Call.ClicksAsync("Take it up again");

        Assert.That(Call.CurrentCard.ValueOf(Changed), Is.Empty);
        await Call.GoesOnAsync();
        Call.Sees("✗ It was returned as not meeting KB-155.");
        Assert.That((await Call.TicketAsync()).FalseEscalations, Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_security_case_that_is_sent_again_unchanged_is_asked_once()
    {
        await ReturnedFromTier3Async();
        await Call.TypesAsync("security");
        Assert.That(Call.CurrentCard.Text, Does.Contain($"by Uma Reyes: {Kb155}"));
        await Call.ClicksAsync("Send to Tier 3");
        Call.Sees("✗ It was returned as not meeting KB-155.");

        await Call.ClicksAsync("Send to Tier 3", (Changed, "-"));
        Call.Sees("Recorded for Tier 3");
        await Bot.DeliversAsync();
        Assert.That(Tier3.Posts, Has.Count.EqualTo(2));
    }

    [TestCase("What was observed?", "Now the backups are encrypted too")]
    [TestCase("concern", "DataLoss")]
    public async Task A_security_case_with_something_new_is_not_held_up(string input, string entry)
    {
        await ReturnedFromTier3Async();
        await Call.TypesAsync("security");
        await Call.ClicksAsync("Send to Tier 3", (input, entry));

        Call.Sees("Recorded for Tier 3");
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
    }

    [Test]
    public async Task A_first_concern_on_a_returned_outage_is_not_held_up()
    {
        await ReturnedFromTier2Async(Kb155);
        await Call.SaysRansomwareAsync();
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier3));
    }

    [TestCase(Kb155)]
    [TestCase("More details needed")]
    [TestCase("Tier 1 can resolve it")]
    [TestCase("Known under another ticket")]
    public async Task The_Team_Leader_is_told_of_every_return(string reason)
    {
        await ReturnedFromTier2Async(reason);
        Assert.That(Lea.Chat.Text, Does.Contain($"{Call.TicketId} was returned to Tier 1").And.Contain("By\nTess Lim, Tier 2").And.Contain($"Reason\n{reason}").And.Contain(Note).And.Contain("Mara Santos"));
        Assert.That(Lea.Chat.Text.Contains("Counts as a false escalation", StringComparison.Ordinal), Is.EqualTo(reason == Kb155));
    }

    [Test]
    public async Task Why_it_came_back_is_nobody_else_s_to_read()
    {
        await ReturnedFromTier2Async(Kb155);
        Assert.That(Tier2.Text, Does.Not.Contain(Kb155));
        Assert.That(Tess.Chat.Text, Does.Not.Contain(Kb155));
    }

    private async Task ReturnedFromTier2Async(string reason)
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await Tess.LooksAtAsync(Tier2.Post);
        await ReturnAsync(reason);
        await Call.ClicksAsync("Take it up again");
        if (reason != Kb155)
        {
            await Call.ClicksAsync("Back");
        }

        Call.IsAt(CallStep.Categorization);
    }

    private async Task ReturnedFromTier3Async()
    {
        await Call.EscalatesToTier3Async();
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Return to Tier 1");
        await Uma.ClicksAsync("Return it", ("Reason", Kb155), ("What is Tier 1 to do next?", "A backup job renames the files"));
        await Bot.DeliversAsync();
        await Call.ClicksAsync("Take it up again");
    }

    private async Task ReturnAsync(string reason)
    {
        await Tess.ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", reason), ("What is Tier 1 to do next?", Note));
        await Bot.DeliversAsync();
    }
}
