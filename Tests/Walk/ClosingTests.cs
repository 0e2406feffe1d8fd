using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Step 7: a complete ticket is resolved and closed, with the client's confirmation or 48 hours without an answer.</summary>
internal sealed class ClosingTests : WalkFixture
{
    [TestCase(0, false)]
    [TestCase(48 * 3600 - 1, false)]
    [TestCase(48 * 3600, true)]
    [TestCase(72 * 3600, true)]
    public async Task Without_confirmation_a_ticket_is_closed_after_48_hours(int seconds, bool closes)
    {
        await ResolvedAsync(confirmed: false);
        var id = Call.TicketId;
        Bot.Time.Advance(TimeSpan.FromSeconds(seconds));

        await Call.ClosesAsync();

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(closes ? TicketStatus.Closed : TicketStatus.Resolved));
        if (!closes)
        {
            Call.IsAt(CallStep.Documentation);
            Call.Sees("Closing needs the client's confirmation, or no answer until 2026-03-20 09:30 PHT.");
        }
    }

    [Test]
    public async Task A_confirmation_that_comes_later_closes_it()
    {
        await ResolvedAsync(confirmed: false);
        var id = Call.TicketId;

        await Call.ClicksAsync("Close ticket", ("Client's confirmation", "true"));

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
    }

    [Test]
    public async Task What_is_missing_is_filled_in_place_before_it_closes()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10"));
        await Call.CategorizesAsync();
        await Call.InvestigatesAsync("log says so", "fixed");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        Call.Sees("✗ 2 required fields are missing");

        await Call.ClosesAsync();
        Call.Sees("✗ Issue Description is missing. Type N/A only where it truly does not apply.");
        var id = Call.TicketId;
        await Call.ClicksAsync("Close ticket", ("description", "The portal stopped loading."), ("usersAffected", "N/A"));

        var ticket = (await Bot.Desk.FindAsync(id, default))!;
        Assert.That((ticket.Status, ticket.Answers.Intake.Description, ticket.Answers.Intake.UsersAffected), Is.EqualTo((TicketStatus.Closed, "The portal stopped loading.", "N/A")));
        Assert.That((await Bot.Desk.NotesAsync(id, default)).Select(note => note.Text), Has.Member("Documentation filled: Issue Description, Impact Scope."));
    }

    [Test]
    public async Task Saving_keeps_a_part_of_what_is_missing()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10"));
        await Call.CategorizesAsync();
        await Call.InvestigatesAsync("log says so", "fixed");
        await Call.ResolvesAsync();
        await Call.PassesAsync();

        await Call.ClicksAsync("Save what I filled in", ("usersAffected", "12"));

        Call.Sees("✗ 1 required field is missing");
        Assert.That((await Call.TicketAsync()).Answers.Intake.UsersAffected, Is.EqualTo("12"));
    }

    [TestCase("x")]
    [TestCase("found")]
    [TestCase("ok na")]
    public async Task A_root_cause_that_says_nothing_is_questioned_once(string typed)
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ResolvesAsync(rootCause: typed);
        Call.IsAt(CallStep.Resolution);
        Call.Sees($"✗ “{typed}” does not say what was wrong.");
        Assert.That(Call.CurrentCard.ValueOf("Root cause"), Is.EqualTo(typed));
        await Call.ClicksAsync("Resolved: next");

        Call.IsAt(CallStep.DifficultClients);
        Assert.That((await Call.TicketAsync()).Answers.Resolution.RootCause, Is.EqualTo(typed));
    }

    [Test]
    public async Task A_root_cause_that_says_nothing_is_questioned_once_at_step_7()
    {
        await Call.WalksToAsync(CallStep.Resolution);
        await Call.ClicksAsync("Not fixed yet: leave it open and go on");
        await Call.PassesAsync();

        await Call.ClicksAsync("Save", ("Root Cause", "asdf"));
        Call.Sees("✗ “asdf” does not say what was wrong.");
        await Call.ClicksAsync("Save");

        Assert.That((await Call.TicketAsync()).Answers.Resolution.RootCause, Is.EqualTo("asdf"));
    }

    [TestCase("N/A")]
    [TestCase("n/a")]
    [TestCase("-")]
    [TestCase("none")]
    [TestCase("x")]
    public async Task An_escalated_ticket_needs_its_EIR(string typed)
    {
        await Call.EscalatesToTier3Async();
        await Call.ClicksAsync("Next: document");

        await Call.ClicksAsync("Save", ("eirReference", typed));

        Call.Sees("✗ A Tier 2 or Tier 3 ticket needs an EIR (KB-612)");
        Assert.That(TicketDocumentation.MissingOf(await Call.TicketAsync(), Bot.Time.GetUtcNow()).Select(field => field.Name), Has.Member("EIR"));
        await Call.ClicksAsync("Save", ("eirReference", "https://wiki/eir/INC-2026-03-00001"));
        Assert.That(TicketDocumentation.MissingOf(await Call.TicketAsync(), Bot.Time.GetUtcNow()).Select(field => field.Name), Has.No.Member("EIR"));
    }

    [Test]
    public async Task What_Tier_3_fills_in_is_not_asked_of_the_engineer_and_there_is_one_Save()
    {
        await Call.EscalatesToTier3Async();

        await Call.ClicksAsync("Next: document");

        Call.Sees("– Root Cause, Resolution Steps: Tier 3 fills them in when it resolves the ticket.");
        Assert.That(Call.CurrentCard.Inputs.Select(input => input.Id), Has.No.Member("rootCause").And.No.Member("resolutionSteps"));
        Assert.That(Call.CurrentCard.Buttons.Count(button => button.Title.StartsWith("Save", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_ticket_that_is_not_fixed_stays_in_progress()
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ClicksAsync("Not fixed yet: leave it open and go on", ("Root cause", "Not known yet"), ("Steps taken", "Restarted twice"));
        Call.IsAt(CallStep.DifficultClients);
        await Call.PassesAsync();
        await Call.GoesOnAsync();

        Call.IsAt(CallStep.Documentation);
        Call.Sees("Resolved needs [SUCCESS] in the monitor log.");
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.InProgress));
    }

    [TestCase("true", "false", "Resolved needs OPERATIONAL at the status endpoint, port 9876.")]
    [TestCase("false", "true", "Resolved needs [SUCCESS] in the monitor log.")]
    public async Task Both_verifications_are_needed_to_resolve(string success, string operational, string said)
    {
        await Call.WalksToAsync(CallStep.Resolution);

        await Call.ClicksAsync("Resolved: next", ("Monitor log", success), ("Service status", operational), ("Root cause", "DNS"), ("Steps taken", "Fixed"));

        Call.IsAt(CallStep.Resolution);
        Call.Sees(said);
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.InProgress));
    }

    [Test]
    public async Task A_resolution_needs_diagnostics()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        await Call.ClicksAsync("Next: resolution", ("logsChecked", "true"));

        Call.IsAt(CallStep.Investigation);
        Call.Sees("Tick at least one check and say what you found.");
    }

    [Test]
    public async Task A_confirmation_that_is_withdrawn_at_step_7_counts_no_more()
    {
        await ResolvedAsync(confirmed: true);

        await Call.ClicksAsync("Close ticket", ("Client's confirmation", "false"));

        Call.Sees("Closing needs the client's confirmation");
        Assert.That((await Call.TicketAsync()).Status, Is.EqualTo(TicketStatus.Resolved));
        Assert.That(Call.CurrentCard.ValueOf("Client's confirmation"), Is.EqualTo("false"));
    }

    [Test]
    public async Task The_newest_answer_about_the_confirmation_counts_whichever_step_it_was_given_at()
    {
        await ResolvedAsync(confirmed: true);
        var id = Call.TicketId;
        await Call.ClicksAsync("Back", ("Client's confirmation", "false"));
        await Call.ClicksAsync("Back");
        Assert.That(Call.CurrentCard.ValueOf("Client's confirmation"), Is.EqualTo("false"));

        await Call.GoesOnAsync(("Client's confirmation", "true"));
        await Call.PassesAsync();
        await Call.ClosesAsync();

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Status, Is.EqualTo(TicketStatus.Closed));
    }

    [Test]
    public async Task A_missing_contact_method_is_chosen_in_place()
    {
        await Call.OpensAsync();
        var greeting = Call.Chat.Clicking("Security");
        greeting.Activity["value"]!["action"]!["data"]!.AsObject().Remove("contactMethod");
        await Call.Chat.SendAsync(greeting);
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "A ransom note"), ("On which system?", "files01"));
        await Call.GoesOnAsync();

        await Call.ClicksAsync("Save", ("Contact Method", "Phone"));

        Assert.That((await Call.TicketAsync()).Answers.Greeting.ContactMethod, Is.EqualTo("Phone"));
        Call.Sees("✓ Contact Method");
    }

    private async Task ResolvedAsync(bool confirmed)
    {
        await Call.WalksToAsync(CallStep.Resolution);
        await Call.ResolvesAsync(confirmed: confirmed);
        await Call.PassesAsync();
        Call.IsAt(CallStep.Documentation);
    }
}
