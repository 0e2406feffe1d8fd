using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Whatever was typed on a card is there again after a button that does not submit it.</summary>
internal sealed class LeftCardTests : WalkFixture
{
    private static readonly string[] Quiet = ["Back", "Difficult client", "Ask a peer", "Escalate", "Security"];

    private static readonly string[] Interruptions = [.. Quiet.Skip(1)];

    [TestCaseSource(nameof(Quiet))]
    public async Task What_was_filled_in_at_step_7_is_documented(string button)
    {
        await UndocumentedAsync();

        await Call.ClicksAsync(button, ("description", "The portal stopped loading."), ("usersAffected", "12"));
        await ReturnsAsync(button);

        Call.IsAt(CallStep.Documentation);
        Assert.That(Call.CurrentCard.Text, Does.Contain("✓ Every required field is there").And.Contains("The portal stopped loading."));
        Assert.That(await Call.NotesAsync(), Has.Member("Documentation filled: Issue Description, Impact Scope."));
    }

    [TestCaseSource(nameof(Interruptions))]
    public async Task What_cannot_be_filled_in_at_step_7_is_on_its_card_again(string button)
    {
        await Call.OpensAsync();
        await Call.SaysRansomwareAsync();
        await Call.GoesOnAsync();

        await Call.ClicksAsync(button, ("company", "agila"), ("employeeId", "seven"), ("clientName", "Ana Reyes"));
        await ReturnsAsync(button);

        Assert.That((Call.CurrentCard.ValueOf("company"), Call.CurrentCard.ValueOf("employeeId")), Is.EqualTo(("agila", "seven")));
        Assert.That((await Call.TicketAsync()).ClientName, Is.EqualTo("Ana Reyes"));
    }

    [TestCaseSource(nameof(Quiet))]
    public async Task What_was_filled_in_on_a_Tier_2_ticket_is_documented(string button)
    {
        await Call.EscalatesToTier2Async();
        await Call.GoesOnAsync();

        await Call.ClicksAsync(button, ("eirReference", "EIR-2026-03-001"));
        await ReturnsAsync(button);

        Call.IsAt(CallStep.Documentation);
        Assert.That(Call.CurrentCard.Text, Does.Contain("EIR-2026-03-001"));
    }

    [TestCase("Escalate", "Check KB-155")]
    [TestCase("Security", "Send to Tier 3")]
    public async Task What_was_typed_at_the_gate_is_there_when_it_is_opened_again(string gate, string primary)
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync(gate);
        if (gate == "Escalate")
        {
            await Call.ClicksAsync(primary, ("concern", "Ransomware"));
        }

        await Call.ClicksAsync("Back to the call", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"), ("discoveredTime", "08:15"));
        Call.IsAt(CallStep.Intake);
        await Call.ClicksAsync(gate);

        string[] shown = [.. new[] { "concern", "observed", "concernSystem", "discoveredTime" }.Select(Call.CurrentCard.ValueOf)];
        Assert.That(shown, Is.EqualTo(new[] { "Ransomware", "A ransom note", "files01", "08:15" }));
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    [TestCase("Escalate", "Back to the call")]
    [TestCase("Escalate", "Check KB-155")]
    [TestCase("Ask a peer", "Back to the call")]
    [TestCase("Back", "Next: categorize")]
    [TestCase("Next: decide", "Back")]
    public async Task Details_that_a_card_does_not_show_are_kept(string button, string then)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Back to the call", ("What was observed?", "Files renamed to .locked"), ("On which system?", "files01"), ("discoveredTime", "08:15"));

        await Call.ClicksAsync(button, ("One shared root cause?", "No, independent"), ("concern", "None of these"));
        await Call.ClicksAsync(then);

        var facts = (await Call.TicketAsync()).Answers.Categorization;
        Assert.That((facts.Observed, facts.ConcernSystem, facts.DiscoveredTime), Is.EqualTo(("Files renamed to .locked", "files01", "08:15")));
        Assert.That((facts.Concern, (await Call.TicketAsync()).Tier), Is.EqualTo(("None", 1)));
    }

    [Test]
    public async Task They_are_shown_before_a_concern_is_sent_with_them()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Back to the call", ("What was observed?", "Files renamed to .locked"), ("On which system?", "files01"), ("discoveredTime", "08:15"));

        await Call.GoesOnAsync(("concern", "Ransomware"));

        string[] shown = [.. new[] { "observed", "concernSystem", "discoveredTime" }.Select(Call.CurrentCard.ValueOf)];
        Assert.That(shown, Is.EqualTo(new[] { "Files renamed to .locked", "files01", "08:15" }));
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
        await Call.GoesOnAsync();
        Call.Sees("Recorded for Tier 3");
    }

    [Test]
    public async Task Details_that_a_card_shows_can_be_cleared()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Back to the call", ("concern", "Ransomware"), ("What was observed?", "A ransom note"));
        await Call.ClicksAsync("Escalate");

        await Call.ClicksAsync("Back to the call", ("What was observed?", ""));

        Assert.That((await Call.TicketAsync()).Answers.Categorization.Observed, Is.Null);
    }

    [Test]
    public async Task A_shared_infrastructure_that_a_card_does_not_show_is_kept()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 12, SharedCause.Yes);
        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync(("One shared root cause?", "No, independent"));
        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync();
        await Call.ClicksAsync("Back");

        Assert.That((await Call.TicketAsync()).Answers.Categorization.Infrastructure, Is.EqualTo("DNS"));
        await Call.ClicksAsync("Next: decide", ("Companies affected", "150"), ("One shared root cause?", "Yes"));
        Assert.That(Call.CurrentCard.Text, Does.Contain("Which shared infrastructure?: DNS\n✗ Typed earlier. Check it, then send it."));
        await Call.GoesOnAsync();
        Assert.That(Call.CurrentCard.Text, Does.Contain("KB-155 Tier 2 is met").And.Contain("Shared DNS"));
    }

    [Test]
    public async Task A_shared_infrastructure_that_a_card_shows_can_be_cleared()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 12, SharedCause.Yes);
        await Call.ClicksAsync("Back");

        await Call.GoesOnAsync(("Which shared infrastructure?", ""));

        Call.IsAt(CallStep.Categorization);
        Call.Sees("✗ Which shared infrastructure?");
    }

    [Test]
    public async Task The_gate_left_as_it_was_leaves_nothing()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Back to the call");
        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Back to the call");
        Bot.Time.Advance(TimeSpan.FromMinutes(30));
        await Call.ClicksAsync("Security");

        Assert.That(Call.CurrentCard.ValueOf("discoveredTime"), Is.EqualTo("10:00"));
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(new CategorizationAnswers()));
    }

    [Test]
    public async Task A_question_to_peers_is_there_when_it_is_asked_again()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Ask a peer");
        await Call.ClicksAsync("Back to the call", ("Your question", "Who has seen this?"), ("Tried so far", "dig"));
        await Call.ClicksAsync("Ask a peer");

        Assert.That((Call.CurrentCard.ValueOf("question"), Call.CurrentCard.ValueOf("tried")), Is.EqualTo(("Who has seen this?", "dig")));
    }

    [Test]
    public async Task A_checked_question_that_is_not_posted_is_there_when_it_is_asked_again()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Ask a peer");
        await Call.ClicksAsync("Check the words", ("Your question", "Has Northgate been seen?"));
        await Call.ClicksAsync("Back to the call");
        await Call.ClicksAsync("Ask a peer");

        Assert.That(Call.CurrentCard.ValueOf("question"), Is.EqualTo("Has Northgate been seen?"));
    }

    [Test]
    public async Task A_posted_question_makes_room_for_the_next()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Ask a peer");
        await Call.ClicksAsync("Check the words", ("Your question", "Who has seen this?"));
        await Call.ClicksAsync("Post it");
        await Call.ClicksAsync("Back to the call");
        await Call.ClicksAsync("Ask a peer");

        Assert.That(Call.CurrentCard.ValueOf("question"), Is.Empty);
    }

    [TestCase("The facts changed")]
    [TestCase("Back to the call")]
    public async Task What_a_Tier_2_post_was_to_carry_is_there_again(string button)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);
        await Call.ClicksAsync(button, ("Common symptoms", "No name resolves"), ("Timeline", "All at once at 09:10"), ("What was tried", "dig"));
        await Call.ClicksAsync(button == "The facts changed" ? "Check KB-155" : "Next: decide");

        string[] shown = [.. new[] { "symptoms", "timeline", "tried" }.Select(Call.CurrentCard.ValueOf)];
        Assert.That(shown, Is.EqualTo(new[] { "No name resolves", "All at once at 09:10", "dig" }));
    }

    [Test]
    public async Task What_was_typed_at_the_gate_of_an_escalated_ticket_is_a_note()
    {
        await Call.EscalatesToTier2Async();
        await Call.GoesOnAsync();
        var facts = (await Call.TicketAsync()).Answers.Categorization;

        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Back to the call", ("Companies affected", "170"));

        Assert.That(await Call.NotesAsync(), Has.Some.Contains("Companies: 170"));
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(facts));
    }

    private async Task ReturnsAsync(string button)
    {
        switch (button)
        {
            case "Back":
                await Call.GoesOnAsync();
                break;
            default:
                await Call.ClicksAsync("Back to the call");
                break;
        }
    }

    /// <summary>A resolved Tier 1 ticket that lacks its description and its impact.</summary>
    private async Task UndocumentedAsync()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10"));
        await Call.CategorizesAsync();
        await Call.InvestigatesAsync("log says so", "fixed");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.Resolved));
    }
}
