using LeanTechBot.ServiceDesk.HandOvers;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A case that is passed up is asked KB-155's third question, and words that name a security event are asked about whatever is done with it.</summary>
internal sealed class PassUpSecurityTests : TeamFixture
{
    private const string Done = "What was done, and why the next level?";
    private const string Compromised = "ns1 was compromised, root login from unknown ip";

    [SetUp]
    public async Task EscalateAsync()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        Bot.Time.Advance(TimeSpan.FromMinutes(10));
        await Tess.LooksAtAsync(Tier2.Post);
    }

    [Test]
    public async Task A_named_concern_makes_it_a_security_case_with_its_deadline()
    {
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", (Done, Compromised), ("concern", "Server compromise"), ("system", "ns1"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Tier 3 security incident").And.Contain("Server compromise (suspected)").And.Contain("System\nns1").And.Contain(Compromised)
            .And.Contain("NPC notice due\n2026-03-21 09:40 PHT").And.Contain("Passed up by\nTess Lim").And.Not.Contain("No security concern"));
        Assert.That(Lea.Chat.Text, Does.Contain($"Tier 3 security incident {Call.TicketId}").And.Contain("2026-03-21 09:40 PHT"));
        Call.Sees("It is a security case now");
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Escalation!.EscalatedTier, ticket.Escalation.NotificationDueAt), Is.EqualTo((TicketStatus.EscalatedToTier3, (int?)3, (DateTimeOffset?)Bot.Time.GetUtcNow().AddHours(72))));
        Assert.That(ticket.Escalation.Justification, Does.StartWith("Escalated to Tier 2").And.Contain("server compromise suspected on ns1"));
    }

    [Test]
    public async Task It_is_asked_and_not_assumed()
    {
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", (Done, "Both resolvers restarted"));

        Assert.That(Tess.View.Text, Does.Contain("✗ Is there any security concern?"));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier2));
        Assert.That(Tess.View.ValueOf(Done), Is.EqualTo("Both resolvers restarted"));
    }

    [Test]
    public async Task Words_that_name_an_event_are_questioned_and_go_on_with_a_reason()
    {
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", (Done, Compromised), ("concern", "None of these"));
        Assert.That(Tess.View.Text, Does.Contain("\"compromised\" names a security event"));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier2));

        await Tess.ClicksAsync("Pass it up", ("Why is it no security event?", "It was last year's drill"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("No security concern"));
        Assert.That(await Call.NotesAsync(), Has.One.Contain("No security event, says Tess Lim: It was last year's drill"));
    }

    [Test]
    public async Task Questioned_words_become_a_security_case_when_the_concern_is_chosen()
    {
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", (Done, Compromised), ("concern", "None of these"));
        await Tess.ClicksAsync("Pass it up", ("concern", "Unauthorized access"), ("system", ""));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Text, Does.Contain("Unauthorized access (suspected)"));
        Assert.That((await Call.TicketAsync()).Escalation!.NotificationDueAt, Is.Not.Null);
    }

    [Test]
    public async Task Tier_3_that_finds_an_event_says_it_at_its_own_hand_over()
    {
        await Tess.ClicksAsync("Pass up");
        await Tess.ClicksAsync("Pass it up", (Done, "Both resolvers restarted"), ("concern", "None of these"));
        await Bot.DeliversAsync();
        await Uma.LooksAtAsync(Tier3.Post);
        await Uma.ClicksAsync("Pass up");
        await Uma.ClicksAsync("Pass it up", (Done, Compromised));
        Assert.That(Uma.View.Text, Does.Contain("names a security event"));

        await Uma.ClicksAsync("Pass it up", ("concern", "Server compromise"));
        await Bot.DeliversAsync();

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Case!.Level, ticket.Escalation!.NotificationDueAt), Is.EqualTo((SupportLevel.Onsite, (DateTimeOffset?)Bot.Time.GetUtcNow().AddHours(72))));
        Assert.That(Tier3.Post.Card.Text, Does.Contain("Server compromise (suspected). NPC notice due").And.Not.Contain("No security concern"));
        Assert.That(Lea.Chat.Text, Does.Contain($"Another security concern on {Call.TicketId}"));
    }

    [Test]
    public async Task A_resolution_that_names_an_event_is_told_to_the_Team_Leader()
    {
        await Tess.ClicksAsync("Resolved");
        await Tess.ClicksAsync("Resolved", ("Root cause", "ns1 was compromised"), ("Steps that resolve it", "Rebuilt it"));
        await Bot.DeliversAsync();

        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.ResolvedByTier2));
        Assert.That(Lea.Chat.Text, Does.Contain($"{Call.TicketId} may be a security case").And.Contain("\"compromised\""));
    }

    [Test]
    public async Task A_return_that_names_an_event_is_questioned()
    {
        await Tess.ClicksAsync("Return to Tier 1");
        await Tess.ClicksAsync("Return it", ("Reason", "Does not meet KB-155"), ("What is Tier 1 to do next?", "Only one client, and it is malware"));

        Assert.That(Tess.View.Text, Does.Contain("\"malware\" names a security event"));
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.EscalatedToTier2));
    }
}
