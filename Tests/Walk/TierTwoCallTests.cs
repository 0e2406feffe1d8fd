using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.TeamsChannels;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>150 companies without DNS: KB-155 allows Tier 2, and the escalation is recorded and posted.</summary>
internal sealed class TierTwoCallTests : TeamFixture
{
    [Test]
    public async Task A_shared_outage_is_recorded_for_Tier_2_and_posted()
    {
        await Call.WalksToAsync(CallStep.Categorization);

        await Call.CategorizesAsync(companies: 150, SharedCause.Yes, "DNS");
        Call.Sees("KB-155 Tier 2 is met");
        Call.Sees("not escalated yet");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));

        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig against both servers: no answer"));
        Call.Sees("Recorded for Tier 2");
        Call.Sees("#tier2-escalation, not delivered yet: it is on its way");
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Documentation);

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Tier, ticket.Escalation?.EscalatedTier), Is.EqualTo((TicketStatus.EscalatedToTier2, 2, (int?)2)));
        await Bot.DeliversAsync();
        foreach (var fact in new[] { ticket.Id.ToString(), "150", "No name resolves", "Since 09:10", "dig against both servers: no answer" })
        {
            Assert.That(Tier2.Post.Text, Does.Contain(fact));
        }
    }

    [TestCase("Common symptoms", "", "What do the companies see in common?")]
    [TestCase("Common symptoms", "-", "What do the companies see in common?")]
    [TestCase("Timeline", "", "When did it start, and what happened since?")]
    [TestCase("Timeline", "?", "When did it start, and what happened since?")]
    [TestCase("What was tried", "", "An escalation without diagnostics counts as false")]
    [TestCase("What was tried", "-", "An escalation without diagnostics counts as false")]
    [TestCase("What was tried", "N/A", "An escalation without diagnostics counts as false")]
    public async Task What_the_post_must_carry_is_asked_for(string field, string typed, string said)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);

        await Call.ClicksAsync("Escalate to Tier 2", [.. new[] { "Common symptoms", "Timeline", "What was tried" }.Select(name => (name, name == field ? typed : "known"))]);

        Call.Sees(said);
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
        await NothingIsPostedAsync();
    }

    [Test]
    public async Task An_escalation_is_not_recorded_twice()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);
        var click = Call.Chat.Clicking("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));

        await Call.Chat.SendAsync(click);
        var once = Call.Chat.Text;
        await Call.Chat.SendAsync(click.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That(Call.Chat.Text, Is.EqualTo(once));
        await Bot.DeliversAsync();
        Assert.That(Tier2.Posts, Has.Count.EqualTo(1));
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Escalated to Tier 2 under KB-155")), Is.EqualTo(1));
    }

    [Test]
    public async Task The_facts_are_decided_again_when_it_is_confirmed()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);
        var confirm = Call.Chat.Clicking("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Call.ClicksAsync("The facts changed");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "149"));

        await Call.Chat.SendAsync(confirm);

        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
        await NothingIsPostedAsync();
    }

    [Test]
    public async Task The_documentation_of_a_Tier_2_ticket_asks_for_its_EIR()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);
        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Call.GoesOnAsync();

        Assert.That(Call.CurrentCard.Inputs.Select(input => input.Id), Has.Member("eirReference"));
        await Call.ClicksAsync("Save", ("eirReference", "EIR-2026-03-001"));
        Assert.That(Call.CurrentCard.Inputs.Select(input => input.Id), Has.No.Member("eirReference"));
        Call.Sees("EIR-2026-03-001");
    }

    [Test]
    public async Task Tier_2_can_still_become_Tier_3()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);
        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));

        await Call.AsksSecurityAsync();
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Server compromise"), ("What was observed?", "The DNS servers answer with a stranger's addresses"));

        await Bot.DeliversAsync();
        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Tier, Is.EqualTo(3));
        Assert.That(ticket.Delivered.Select(post => post.Channel), Is.SupersetOf(new TeamsChannel?[] { TeamsChannel.Tier2Escalation, TeamsChannel.Tier3Escalation }));
        Assert.That((Tier2.Posts.Count, Tier3.Posts.Count), Is.EqualTo((1, 1)));
    }

    private async Task NothingIsPostedAsync()
    {
        await Bot.DeliversAsync();
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
        Assert.That((Tier2.Posts.Count, Tier3.Posts.Count), Is.EqualTo((0, 0)));
    }
}
