using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-155 does not allow the escalation: nothing is posted, every criterion is named, and the call goes on where it was.</summary>
internal sealed class RefusedEscalationTests : TeamFixture
{
    private const string Concern = "Any security concern, confirmed or suspected?";

    [Test]
    public async Task A_refusal_names_each_criterion_and_what_to_do()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No, independent"), (Concern, "None of these"));

        Call.Sees("Not escalated: KB-155 Tier 2 is not met");
        Call.Sees("Nothing was posted");
        Call.Sees("12 affected, 150 needed");
        Call.Sees("Independent causes");
        Call.Sees("No concern named");
        Call.Sees("HR-201");
        Call.Sees("Say, if the client insists");
        Assert.That(Call.CurrentCard.Buttons.Select(button => button.Title), Is.SupersetOf(new[] { "Continue at step 4", "Ask a peer", "The facts changed", "Security" }));
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Tier), Is.EqualTo((TicketStatus.InProgress, 1)));
        await NothingIsPostedAsync();
    }

    [Test]
    public async Task Checked_again_on_the_same_facts_it_is_noted_once()
    {
        await Call.WalksToAsync(CallStep.Intake);
        for (var check = 0; check < 3; check++)
        {
            await Call.TypesAsync("escalate");
            await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No, independent"), (Concern, "None of these"));
        }

        Assert.That((await Call.NotesAsync()).Where(note => note.StartsWith("Not escalated", StringComparison.Ordinal)).ToArray(), Has.Length.EqualTo(1));

        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "13"));
        Assert.That((await Call.NotesAsync()).Where(note => note.StartsWith("Not escalated", StringComparison.Ordinal)).ToArray(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task A_decision_for_Tier_1_has_no_cross()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        Assert.That(Call.Chat.Text, Does.Contain("✓ Companies").And.Contain("✓ Shared cause").And.Not.Contains("✗"));
    }

    [TestCase(149, SharedCause.Yes)]
    [TestCase(150, SharedCause.No)]
    [TestCase(150, SharedCause.NotKnown)]
    [TestCase(1, SharedCause.NotKnown)]
    public async Task These_facts_are_refused_at_the_gate(int companies, SharedCause cause)
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", $"{companies}"), ("One shared root cause?", $"{cause}"), (Concern, "None of these"));
        if (cause == SharedCause.Yes)
        {
            await Call.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));
        }

        Call.Sees("Nothing was posted");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
        await NothingIsPostedAsync();
    }

    [Test]
    public async Task A_refusal_on_an_escalated_ticket_says_with_whom_it_stays()
    {
        await Call.EscalatesToTier2Async();
        var facts = (await Call.TicketAsync()).Answers.Categorization;
        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No, independent"));

        Call.Sees("stays with Tier 2. Nothing was posted.");
        Call.SeesNot("stays Tier 1");
        Call.SeesNot("falls within our Tier 1 support scope");
        Call.SeesNot("isolated issue");
        Call.SeesNot("isolated to your company");
        Call.SeesNot("working on it right now");
        Call.Sees("I completely understand your frustration");
        Assert.That((await Call.TicketAsync()).Answers.Categorization, Is.EqualTo(facts));
        Assert.That(await Call.NotesAsync(), Has.Some.Contains("Companies: 12").And.None.StartsWith("Not escalated"));
    }

    [Test]
    public async Task Facts_of_a_ticket_that_is_with_Tier_2_already_are_a_note()
    {
        await Call.EscalatesToTier2Async();
        var before = await Call.TicketAsync();

        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "180"), ("Which shared infrastructure?", "DNS and mail"));

        Call.Sees("Nothing was escalated twice. What you typed is kept as a note.");
        Assert.That(await Call.NotesAsync(), Has.One.EqualTo("Said after the escalation to Tier 2: Companies: 180; Infrastructure: DNS and mail"));
        Assert.That((await Call.TicketAsync()).Answers, Is.EqualTo(before.Answers));
    }

    [Test]
    public async Task Facts_of_a_resolved_ticket_are_a_note()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var before = await Call.TicketAsync();

        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "180"), ("One shared root cause?", "Yes"));
        await Call.ClicksAsync("Check KB-155", ("Which shared infrastructure?", "DNS"));

        Call.Sees("cannot be escalated any more");
        Assert.That(await Call.NotesAsync(), Has.One.EqualTo("Said after it was Resolved: Companies: 180; SharedCause: Yes; Infrastructure: DNS"));
        Assert.That((await Call.TicketAsync()).Answers, Is.EqualTo(before.Answers));
    }

    [Test]
    public async Task What_is_said_beside_a_concern_of_a_resolved_ticket_is_a_note_too()
    {
        await Call.WalksToAsync(CallStep.Documentation);

        await Call.TypesAsync("escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "40"), (Concern, "Ransomware"));
        await Call.GoesOnAsync(("What was observed?", "A ransom note"), ("On which system?", "files01"));

        Assert.That(await Call.NotesAsync(), Has.One.Contain("named and not escalated").And.One.EqualTo("Said after it was Resolved: Companies: 40"));
    }

    [Test]
    public async Task What_is_said_beside_a_concern_that_Tier_3_knows_is_a_note()
    {
        await Call.EscalatesToTier3Async();

        await Call.TypesAsync("escalate");
        await Call.GoesOnAsync(("Companies affected", "40"));

        Call.Sees("Nothing was escalated twice. What you typed is kept as a note.");
        Assert.That(await Call.NotesAsync(), Has.One.EqualTo("Said after the escalation to Tier 3: Companies: 40"));
    }

    [TestCase("Escalate to Tier 2")]
    [TestCase("The facts changed")]
    [TestCase("Back to the call")]
    public async Task Words_for_a_second_post_to_Tier_2_are_a_note(string button)
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(companies: 150, SharedCause.Yes);
        var other = Call.Chat.Clicking(button, ("Common symptoms", "Mail is down too"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        var before = await Call.TicketAsync();

        await Call.Chat.SendAsync(other);

        Assert.That(before.Tier, Is.EqualTo(2));
        Assert.That((await Call.TicketAsync()).Answers, Is.EqualTo(before.Answers));
        Assert.That(await Call.NotesAsync(), Has.One.EqualTo("Said after the escalation to Tier 2: Symptoms: Mail is down too"));
    }

    [Test]
    public async Task The_call_goes_on_at_its_step_with_what_was_typed_there()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.ClicksAsync("Escalate", ("logsFinding", "typed before escalating"));
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), (Concern, "None"));
        await Call.ClicksAsync("Continue at step 4");

        Call.IsAt(CallStep.Investigation);
        Assert.That(Call.CurrentCard.ValueOf("logsFinding"), Is.EqualTo("typed before escalating"));
    }

    [Test]
    public async Task The_facts_can_be_changed_after_a_refusal()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), (Concern, "None"));

        await Call.ClicksAsync("The facts changed");

        Assert.That(Call.CurrentCard.ValueOf("Companies affected"), Is.EqualTo("12"));
        Assert.That(Call.CurrentCard.Button("Check KB-155"), Is.Not.Null);
    }

    [TestCase("", "A whole number from 1 to")]
    [TestCase("0", "A whole number from 1 to")]
    [TestCase("-3", "A whole number from 1 to")]
    [TestCase("many", "A whole number from 1 to")]
    [TestCase("1e9", "A whole number from 1 to")]
    public async Task A_count_that_is_none_is_said_at_its_field(string companies, string said)
    {
        await Call.WalksToAsync(CallStep.Categorization);

        await Call.ClicksAsync("Next: decide", ("Companies affected", companies), ("One shared root cause?", "No"), (Concern, "None"));

        Call.IsAt(CallStep.Categorization);
        Call.Sees(said);
    }

    [Test]
    public async Task A_refusal_is_in_the_notes()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Escalate");
        await Call.ClicksAsync("Check KB-155", ("Companies affected", "12"), ("One shared root cause?", "No"), (Concern, "None"));

        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Not escalated, Tier 1 under KB-155"));
    }

    /// <summary>A refusal leaves the ticket without a pending post, and no post, message or alert at the channel.</summary>
    private async Task NothingIsPostedAsync()
    {
        Assert.That(await Bot.Desk.PendingPostsAsync(Call.TicketId, default), Is.Empty);
        await Bot.PassesAsync(TimeSpan.FromMinutes(30));
        Assert.That((Tier2.Posts.Count, Tier3.Posts.Count, Lea.Chat.Messages.Count), Is.EqualTo((0, 0, 0)));
        Assert.That((await Call.TicketAsync()).FalseEscalations, Is.Empty);
    }
}
