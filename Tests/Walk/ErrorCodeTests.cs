using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-601's codes set the severity; what the catalogue does not have is said so.</summary>
internal sealed class ErrorCodeTests : WalkFixture
{
    [Test]
    public async Task A_code_shows_its_name_severity_and_action()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-2003");

        await Call.ClicksAsync("Back");

        Call.Sees("LT-2003 DNS Resolution Failure");
        Call.Sees("Check nameservers in /etc/resolv.conf");
    }

    [Test]
    public async Task Of_several_codes_the_most_severe_counts()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ReportsAsync("LT-1001 first, then LT-3005 and lt 2003");

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
        Assert.That(ticket.ErrorCodes, Is.EqualTo(new[] { "LT-3005", "LT-2003", "LT-1001" }));
    }

    [Test]
    public async Task An_unknown_code_is_said_so_and_sets_nothing()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ReportsAsync("Portal shows LT-9999");

        Call.IsAt(CallStep.Intake);
        Call.Sees("LT-9999 · not in KB-601. Check the code with the client.");
        Call.Sees("✗ No known error code sets the severity. Choose one.");
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Severity, ticket.ErrorCodes.Length), Is.EqualTo(((SeverityAssignment?)null, 0)));

        await Call.ClicksAsync("Next: categorize", ("Severity", "Medium"));
        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Medium }));
    }

    [Test]
    public async Task Another_severity_than_the_code_s_needs_its_reason()
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ReportsAsync("Portal shows LT-2003", severity: "Low");
        Call.IsAt(CallStep.Intake);
        Call.Sees("LT-2003 is High in KB-601. Say why this one is Low.");
        await Call.ClicksAsync("Next: categorize", ("Why this severity?", "One test account only"));

        Call.IsAt(CallStep.Categorization);
        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Low, Reason = "One test account only" }));
        Assert.That(await Call.NotesAsync(), Has.Member("Severity Low, chosen by the engineer: One test account only"));
    }

    [Test]
    public async Task A_code_in_a_note_raises_a_severity_that_was_chosen_without_one()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal is slow", severity: "Low");

        await Call.TypesAsync("now it says LT-3005");

        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
        await Call.TypesAsync("status");
        Call.Sees("Critical from LT-3005");
    }

    [Test]
    public async Task A_severity_with_a_reason_stays_and_the_receipt_says_so()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-2003", severity: "Low");
        await Call.ClicksAsync("Next: categorize", ("Why this severity?", "One test account only"));

        await Call.TypesAsync("now it says LT-3005");

        Call.Sees("The severity stays Low, by your own reason. Step 2 changes it.");
        Assert.That((await Call.TicketAsync()).Severity?.Severity, Is.EqualTo(Severity.Low));
        Assert.That(await Call.NotesAsync(), Has.Member("LT-3005 is Critical in KB-601. The severity stays Low, chosen by the engineer: One test account only"));
    }

    [TestCase("Affected system", "Portal, LT-3005")]
    [TestCase("Since when?", "since LT-3005 came up")]
    [TestCase("Error messages", "lt\u22123005")]
    [TestCase("What the client reports (optional now)", "LT_3005 on every page")]
    public async Task A_code_is_recognised_in_every_field_of_intake(string field, string text)
    {
        await Call.WalksToAsync(CallStep.Intake);

        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal is down"), ("Since when?", "09:10"), ("Users affected", "12"), (field, text));

        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
    }

    [Test]
    public async Task A_code_in_a_finding_is_recognised_and_an_unknown_one_said_so()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.ClicksAsync("Update sent", ("What the logs say", "the log says LT-3005 and LT-9997"));

        Assert.That((await Call.TicketAsync()).ErrorCodes, Is.EqualTo(new[] { "LT-3005", "LT-2003" }));
        Call.Sees("LT-9997 · not in KB-601. Check the code with the client.");
    }

    [Test]
    public async Task A_code_in_a_question_to_peers_is_recognised_and_stays_when_it_is_posted()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Ask a peer");

        await Call.ClicksAsync("Check the words", ("Your question", "Who else sees LT-3005 today?"));

        Assert.That((await Call.TicketAsync()).ErrorCodes, Is.EqualTo(new[] { "LT-3005", "LT-2003" }));
        var id = Call.TicketId;
        await Call.ClicksAsync("Post it");
        var ticket = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That(ticket.ErrorCodes, Is.EqualTo(new[] { "LT-3005", "LT-2003" }));
        Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
    }

    [TestCase("Back to the call")]
    [TestCase("Post it")]
    public async Task A_code_in_a_question_that_is_left_or_typed_is_recognised_too(string button)
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.TypesAsync(button == "Post it" ? "ask who else sees LT-3005?" : "ask");

        await Call.ClicksAsync(button, button == "Post it" ? [] : [("Your question", "Who else sees LT-3005?")]);

        Assert.That((await Call.TicketAsync()).ErrorCodes, Is.EqualTo(new[] { "LT-3005", "LT-2003" }));
    }

    [Test]
    public async Task A_code_of_a_finding_that_a_question_repeats_goes_with_its_correction()
    {
        await Call.WalksToAsync(CallStep.Investigation);
        await Call.ClicksAsync("Ask a peer", ("logsChecked", "true"), ("What the logs say", "the log says LT-3005"));
        await Call.ClicksAsync("Check the words", ("Your question", "Who else?"));
        await Call.ClicksAsync("Post it");
        await Call.TypesAsync("hi");

        await Call.ClicksAsync("Update sent", ("What the logs say", "the log says nothing"));

        Assert.That((await Call.TicketAsync()).ErrorCodes, Is.EqualTo(new[] { "LT-2003" }));
    }

    [Test]
    public async Task A_code_corrected_at_its_step_is_gone()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-3005");
        await Call.ClicksAsync("Back");

        await Call.ReportsAsync("Portal shows LT-3030");

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.ErrorCodes, Is.EqualTo(new[] { "LT-3030" }));
        Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Medium, Code = "LT-3030" }));
    }

    [Test]
    public async Task A_time_of_day_behind_two_letters_is_no_unknown_code()
    {
        await Call.OpensAsync();

        await Call.TypesAsync("she calls again at LT 1400 today");

        Call.SeesNot("not in KB-601");
    }

    [Test]
    public async Task Without_a_call_a_code_is_explained_too()
    {
        await Call.TypesAsync("client sees LT-2003");

        Call.Sees("LT-2003 DNS Resolution Failure");
        await Call.ClicksAsync("New call, keep as note");
        Assert.That(await Call.NotesAsync(), Has.Member("client sees LT-2003"));
    }
}
