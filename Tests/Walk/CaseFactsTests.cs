using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What becomes known of the client after an escalation reaches those who have the case: its card shows it, and its thread gets a line for what matters.</summary>
internal sealed class CaseFactsTests : TeamFixture
{
    private const string Save = "Save";

    [Test]
    public async Task A_case_says_whose_it_is_and_how_severe()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();

        Assert.That(Tier2.Post.Text, Does.Contain("Client\nNorthgate Logistics (northgate)").And.Contain("Contact\nAna Reyes (MS Teams)").And.Contain("Severity\nHigh from LT-2003")
            .And.Contain("Affected system\nnorthgate-web01"));
        Assert.That(Tier2.Post.Replies, Is.Empty);
    }

    [Test]
    public async Task A_security_case_of_the_first_minute_follows_what_is_found_out_later()
    {
        await SecurityAtStep1Async();
        Assert.That(Tier3.Post.Text, Does.Contain("Client\nNot known yet").And.Contain("System\nnot known yet").And.Contain("Severity\nNot set yet"));

        await Call.ClicksAsync(Save, ("Company", "northgate"), ("Client Name", "Ana Reyes"));
        await Bot.DeliversAsync();
        Assert.That(Tier3.Post.Card.Text, Does.Contain("Client\nNorthgate Logistics (northgate)").And.Contain("Contact\nAna Reyes"));
        Assert.That(Replies, Is.EqualTo(new[] { $"{Call.TicketId}: company Northgate Logistics (northgate)." }));

        await Call.ClicksAsync(Save, ("Affected System", "northgate-files01"), ("Severity", "Critical"));
        await Bot.DeliversAsync();
        Assert.That(Tier3.Post.Card.Text, Does.Contain("System\nnorthgate-files01").And.Contain("Severity\nCritical"));
        Assert.That(Replies[1], Is.EqualTo($"{Call.TicketId}: system northgate-files01 · severity Critical."));
    }

    [Test]
    public async Task The_system_of_a_concern_is_named_later_without_another_concern()
    {
        await SecurityAtStep1Async();

        await Call.AsksSecurityAsync();
        await Call.ClicksAsync("Send to Tier 3", ("On which system?", "northgate-files01"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Card.Text, Does.Contain("System\nnorthgate-files01"));
        Assert.That(Replies, Is.EqualTo(new[] { $"{Call.TicketId}: system northgate-files01." }));
        Assert.That(Tier3.Posts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_contact_alone_is_shown_and_told_nobody()
    {
        await SecurityAtStep1Async();
        await Call.ClicksAsync(Save, ("Client Name", "Ana Reyes"));
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Card.Text, Does.Contain("Contact\nAna Reyes"));
        Assert.That(Replies, Is.Empty);
    }

    [Test]
    public async Task A_code_that_is_noted_later_tells_the_severity()
    {
        await SecurityAtStep1Async();
        await Call.TypesAsync("The portal shows LT-2003 too");
        await Bot.DeliversAsync();

        Assert.That(Tier3.Post.Card.Text, Does.Contain("Severity\nHigh from LT-2003"));
        Assert.That(Replies.Single(), Does.Contain("severity High from LT-2003"));
    }

    [Test]
    public async Task The_count_of_companies_goes_on_after_the_escalation()
    {
        await Call.EscalatesToTier2Async();
        await Call.GoesOnAsync();
        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync(("Companies affected", "180"));
        await Bot.DeliversAsync();

        Assert.That(Tier2.Post.Card.Text, Does.Contain("Companies affected\n180 (150 when it was escalated)"));
        Assert.That(Replies2, Is.EqualTo(new[] { $"{Call.TicketId}: companies affected 180." }));
        Assert.That((await Call.TicketAsync()).Answers.Categorization.Companies, Is.EqualTo("150"));
    }

    [Test]
    public async Task A_count_that_is_said_later_and_is_none_is_asked_again()
    {
        await Call.EscalatesToTier2Async();
        await Call.GoesOnAsync();
        await Call.ClicksAsync("Back");
        await Call.GoesOnAsync(("Companies affected", "301"));
        Call.Sees("A whole number from 1 to 300");
        await Bot.DeliversAsync();

        Assert.That(Replies2, Is.Empty);
    }

    [Test]
    public async Task Linked_companies_are_counted_in_the_thread_at_most_once_a_minute()
    {
        await Call.EscalatesToTier2Async();
        await Bot.DeliversAsync();
        await LinkAsync(TeamsUser.Jun, "harbor");
        await Bot.DeliversAsync();
        Assert.That(Replies2.Single(), Does.Contain("linked tickets of 2 companies"));
        Assert.That(Tier2.Post.Card.Text, Does.Contain("1 linked ticket, 2 companies"));

        await LinkAsync(TeamsUser.Sam, "agila-drone");
        await Bot.DeliversAsync();
        Assert.That(Replies2, Has.Length.EqualTo(1));

        await Bot.PassesAsync(TimeSpan.FromMinutes(1));
        Assert.That(Replies2[1], Does.Contain("linked tickets of 3 companies"));
    }

    private string[] Replies => [.. Tier3.Post.Replies.Select(reply => reply.Text)];

    private string[] Replies2 => [.. Tier2.Post.Replies.Select(reply => reply.Text)];

    private async Task SecurityAtStep1Async()
    {
        await Call.OpensAsync();
        await Call.TypesAsync("security");
        await Call.ClicksAsync("Send to Tier 3", ("concern", "Ransomware"), ("What was observed?", "Files are renamed to .locked"));
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Documentation);
        await Bot.DeliversAsync();
    }

    private async Task LinkAsync(TeamsUser engineer, string company)
    {
        var other = new Call(Bot, engineer);
        await other.OpensAsync();
        await other.GreetsAsync(company: company);
        await other.TypesAsync($"link {Call.TicketId}");
    }
}
