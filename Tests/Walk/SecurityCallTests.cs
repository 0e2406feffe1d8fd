using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A security concern goes to Tier 3 from everywhere, at once and without proof.</summary>
internal sealed class SecurityCallTests : TeamFixture
{
    private static readonly (string, string)[] Ransomware =
        [("concern", "Ransomware"), ("What was observed?", "Files are renamed to .locked and a ransom note is on the desktop"), ("On which system?", "northgate-files01")];

    [TestCase(CallStep.Greeting)]
    [TestCase(CallStep.Intake)]
    [TestCase(CallStep.Categorization)]
    [TestCase(CallStep.Investigation)]
    public async Task The_button_takes_ransomware_to_Tier_3(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", Ransomware);

        await IsRecordedAsync();
    }

    [TestCase(CallStep.Greeting)]
    [TestCase(CallStep.Intake)]
    [TestCase(CallStep.Categorization)]
    [TestCase(CallStep.Investigation)]
    public async Task The_command_takes_ransomware_to_Tier_3(CallStep step)
    {
        await Call.WalksToAsync(step);

        await Call.TypesAsync("security");
        await Call.ClicksAsync("Send to Tier 3", Ransomware);

        await IsRecordedAsync();
    }

    [Test]
    public async Task Without_a_call_the_command_opens_the_ticket_first()
    {
        await Call.TypesAsync("security");
        await Call.ClicksAsync("Send to Tier 3", Ransomware);

        await IsRecordedAsync();
    }

    [Test]
    public async Task Escalate_says_that_a_security_concern_goes_at_once_and_names_its_button_so()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.TypesAsync("escalate");
        Assert.That(Call.CurrentCard.Text, Does.Contain("A security concern goes to Tier 3 at once; anything else is posted only after you confirm."));
        Assert.That(Call.CurrentCard.Primary, Is.EqualTo("Check KB-155"));
        await Call.ClicksAsync("Back to the call");

        await Call.ClicksAsync("Next: decide", ("concern", "Ransomware"));
        await Call.TypesAsync("escalate");
        Assert.That(Call.CurrentCard.Primary, Is.EqualTo("Send to Tier 3"));
        await Call.ClicksAsync("Send to Tier 3", Ransomware);

        await IsRecordedAsync();
    }

    [Test]
    public async Task Step_3_asks_for_the_details_when_a_concern_is_chosen()
    {
        await Call.WalksToAsync(CallStep.Categorization);

        await Call.ClicksAsync("Next: decide", ("concern", "Ransomware"));
        Call.Sees("✗ What was seen? One line is enough.");
        Call.Sees("✗ 1 entry to complete above");
        Call.SeesNot("✗ On which system?");
        await Call.ClicksAsync("Next: decide", Ransomware);

        await IsRecordedAsync();
    }

    [Test]
    public async Task A_Tier_3_ticket_tells_the_conduct_and_the_deadline()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", Ransomware);

        Call.Sees("Leave the investigation to Tier 3 (KB-450)");
        Call.Sees("NPC notice due");
        Call.Sees("2026-03-21 09:30 PHT");
        Call.Sees("you are told here when it has arrived");
    }

    [Test]
    public async Task A_Tier_3_ticket_does_not_go_back_to_the_investigation()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", Ransomware);
        await Call.GoesOnAsync();

        await Call.ClicksAsync("Back");
        Call.IsAt(CallStep.Categorization);
        await Call.CategorizesAsync();

        Call.IsAt(CallStep.Documentation);
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(3));
    }

    [Test]
    public async Task A_Tier_1_example_is_questioned_once_and_then_goes_through()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Unauthorized access"), ("What was observed?", "One user forgot the password"), ("On which system?", "portal"));

        Call.Sees("This reads like");
        Call.Sees("What makes you suspect more?");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));

        await Call.ClicksAsync("Send to Tier 3", ("What makes you suspect more?", "The user never asked for the reset that came"));

        await IsRecordedAsync();
    }

    [Test]
    public async Task Security_in_step_3_is_questioned_once_too()
    {
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.ClicksAsync("Next: decide", ("concern", "Unauthorized access"));
        await Call.ClicksAsync("Next: decide", ("What was observed?", "One user is locked out"), ("On which system?", "portal"));
        Call.Sees("What makes you suspect more?");

        await Call.ClicksAsync("Next: decide", ("What makes you suspect more?", "A login from abroad came first"));

        await IsRecordedAsync();
    }

    [Test]
    public async Task None_of_these_is_not_a_security_case()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "None of these"), ("What was observed?", "nothing"));

        Call.Sees("is not a security case");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    [TestCase("What was observed?", "What was seen? One line is enough.")]
    public async Task What_Tier_3_must_be_told_is_asked_for(string field, string said)
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", [.. Ransomware.Select(entry => entry.Item1 == field ? (field, "") : entry)]);

        Call.Sees($"✗ {said}");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    [TestCase("")]
    [TestCase("not known")]
    [TestCase("?")]
    public async Task A_system_that_is_not_known_yet_holds_nothing_back(string system)
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", [.. Ransomware, ("On which system?", system)]);
        Call.Sees("System\nnot known yet");
        await IsRecordedAsync();
        Assert.That(Tier3.Post.Text, Does.Contain("System\nnot known yet"));
        Assert.That((await Call.TicketAsync()).Answers.Categorization.ConcernSystem, Is.EqualTo("not known yet"));
    }

    [TestCase("DataLoss,DataExfiltration")]
    [TestCase("5")]
    [TestCase("ransomware")]
    [TestCase(" Ransomware")]
    public async Task A_concern_is_read_by_its_one_exact_name(string concern)
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        var click = Call.Chat.Clicking("Send to Tier 3", Ransomware);
        click.Activity["value"]!["action"]!["data"]!["concern"] = concern;
        await Call.Chat.SendAsync(click);
        Call.Sees("✗ Is there any security concern?");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    [Test]
    public async Task A_discovery_in_the_future_is_not_taken()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", [.. Ransomware, ("discoveredTime", "23:59")]);

        Call.Sees("It cannot be discovered in the future.");
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
    }

    [Test]
    public async Task A_concern_on_a_resolved_ticket_goes_along_to_the_new_one()
    {
        await Call.WalksToAsync(CallStep.Documentation);
        var first = Call.TicketId;
        await Call.TypesAsync("security");
        await Call.ClicksAsync("Send to Tier 3", [.. Ransomware, ("discoveredTime", "08:15")]);
        Call.Sees("cannot be escalated any more");

        await Call.ClicksAsync("New ticket");

        string[] shown = [.. new[] { "concern", "observed", "concernSystem", "discoveredTime" }.Select(Call.CurrentCard.ValueOf)];
        Assert.That(shown, Is.EqualTo(new[] { "Ransomware", Ransomware[1].Item2, Ransomware[2].Item2, "08:15" }));
        await Call.GoesOnAsync();
        Call.Sees("Recorded for Tier 3");
        Assert.That(Call.TicketId, Is.Not.EqualTo(first));
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(3));
    }

    [Test]
    public async Task A_claim_is_questioned_once_whatever_is_answered()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Unauthorized access"), ("What was observed?", "One user forgot the password"), ("On which system?", "portal"));
        await Call.ClicksAsync("Send to Tier 3", ("What makes you suspect more?", "-"));

        await IsRecordedAsync();
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Security claim questioned once", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_question_that_is_left_unanswered_is_one_note()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Security");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Unauthorized access"), ("What was observed?", "One user forgot the password"), ("On which system?", "portal"));
        await Call.ClicksAsync("Send to Tier 3", ("On which system?", "the portal"));

        Call.Sees("What makes you suspect more?");
        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Security claim questioned once", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    private async Task IsRecordedAsync()
    {
        Call.Sees("Recorded for Tier 3");
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Documentation);
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Status, ticket.Tier), Is.EqualTo((TicketStatus.EscalatedToTier3, 3)));
        Assert.That(ticket.Escalation?.NotificationDueAt, Is.EqualTo(Bot.Time.GetUtcNow().AddHours(72)));
        await Bot.DeliversAsync();
        Assert.That(Tier3.Post.Text, Does.Contain($"{ticket.Id}"));
        Assert.That(Lea.Chat.Text, Does.Contain($"Tier 3 security incident {ticket.Id}"));
        Assert.That(await Bot.Desk.PendingPostsAsync(ticket.Id, default), Is.Empty);
        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Escalated to Tier 3 under KB-155"));
    }
}
