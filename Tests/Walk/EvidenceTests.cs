using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>What the desk itself knows of other companies is shown with ticket ids where an engineer counts, goes into the justification, and never decides.</summary>
internal sealed class EvidenceTests : TeamFixture
{
    private int callers;

    [Test]
    public async Task Other_companies_with_the_same_code_are_named_while_intake_and_categorization_are_filled_in()
    {
        var agila = await ReportedAsync("agila-drone");
        var harbor = await ReportedAsync("harbor");

        await Call.WalksToAsync(CallStep.Categorization);

        Assert.That(Call.CurrentCard.Text, Does.Contain($"2 other companies in the last 2 h: LT-2003 ({harbor}, {agila})"));
    }

    [Test]
    public async Task A_code_typed_as_a_note_in_intake_is_answered_with_the_evidence()
    {
        var agila = await ReportedAsync("agila-drone");
        await Call.WalksToAsync(CallStep.Intake);

        await Call.TypesAsync("she reads LT-2003 from the screen");

        Call.Sees($"1 other company in the last 2 h: LT-2003 ({agila})");
    }

    [Test]
    public async Task A_code_noted_while_greeting_is_answered_on_the_first_card_of_intake_and_again_when_it_is_shown_again()
    {
        var agila = await ReportedAsync("agila-drone");
        await Call.OpensAsync();
        await Call.TypesAsync("she reads LT-2003 from the screen");

        await Call.GreetsAsync();
        Call.IsAt(CallStep.Intake);
        Assert.That(Call.CurrentCard.Text, Does.Contain($"1 other company in the last 2 h: LT-2003 ({agila})"));

        await Call.ClicksAsync("Ask a peer");
        await Call.ClicksAsync("Back to the call");
        Call.IsAt(CallStep.Intake);
        Assert.That(Call.CurrentCard.Text, Does.Contain($"1 other company in the last 2 h: LT-2003 ({agila})"));
    }

    [Test]
    public async Task Beside_the_newest_three_all_tickets_are_there_folded()
    {
        var reported = new List<TicketId>();
        foreach (var company in new[] { "agila-drone", "harbor", "alagang", "apo-plastics" })
        {
            reported.Add(await ReportedAsync(company));
        }

        await Call.WalksToAsync(CallStep.Categorization);

        Assert.That(Call.CurrentCard.Text, Does.Contain($"({reported[3]}, {reported[2]}, {reported[1]} +1)").And.Contain("All 4 tickets").And.Contain($"{reported[1]}, {reported[0]}"));
    }

    [Test]
    public async Task A_company_counts_once_however_often_it_calls()
    {
        await ReportedAsync("agila-drone");
        await ReportedAsync("agila-drone");
        await ReportedAsync("northgate");

        await Call.WalksToAsync(CallStep.Categorization);

        Assert.That(Call.CurrentCard.Text, Does.Contain("1 other company in the last 2 h: LT-2003"));
    }

    [TestCase(119, true)]
    [TestCase(121, false)]
    public async Task Tickets_older_than_the_window_do_not_count(int minutes, bool counts)
    {
        await ReportedAsync("agila-drone");
        Bot.Time.Advance(TimeSpan.FromMinutes(minutes));

        await Call.WalksToAsync(CallStep.Categorization);

        Assert.That(Call.CurrentCard.Text.Contains("other company", StringComparison.Ordinal), Is.EqualTo(counts));
    }

    [Test]
    public async Task The_window_is_a_setting()
    {
        await using var bot = await BotHost.StartInTeamAsync(("Evidence:WindowMinutes", "10"));
        await new Call(bot, TeamsUser.Jun).WalksToAsync(CallStep.Categorization);
        bot.Time.Advance(TimeSpan.FromMinutes(11));
        var call = new Call(bot);
        await call.OpensAsync();
        await call.GreetsAsync(company: "agila-drone");
        await call.ReportsAsync();

        Assert.That(call.CurrentCard.Text, Does.Not.Contain("other compan"));
    }

    [Test]
    public async Task The_same_system_however_it_is_written_is_evidence()
    {
        var other = Caller();
        await other.OpensAsync();
        await other.GreetsAsync(company: "agila-drone");
        await other.ClicksAsync("Next: categorize", ("Summary in one line", "Pages are slow"), ("Since when?", "09:00"), ("Affected system", "Shared  LOGIN service"), ("Severity", "Low"));
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Next: categorize", ("Summary in one line", "Nobody gets in"), ("Since when?", "09:10"), ("Affected system", "shared login Service"), ("Severity", "Low"));

        Assert.That(Call.CurrentCard.Text, Does.Contain("1 other company in the last 2 h: ").And.Contain($"{other.TicketId}"));
    }

    [Test]
    public async Task The_same_named_infrastructure_is_evidence()
    {
        var other = Caller();
        await other.OpensAsync();
        await other.GreetsAsync(company: "agila-drone");
        await other.ReportsAsync("Names do not resolve", severity: "High");
        await other.CategorizesAsync(150, SharedCause.Yes, "Core DNS");
        await Call.OpensAsync();
        await Call.GreetsAsync();
        await Call.ReportsAsync("No pages load", severity: "High");
        await Call.CategorizesAsync(40, SharedCause.Yes, "core dns");
        await Call.TypesAsync("escalate");

        Call.Sees($"1 other company in the last 2 h: core dns ({other.TicketId})");
    }

    [Test]
    public async Task A_closed_ticket_within_the_window_still_counts()
    {
        var other = Caller();
        await other.WalksToAsync(CallStep.Documentation);
        await other.ClosesAsync();
        await Call.OpensAsync();
        await Call.GreetsAsync(company: "agila-drone");
        await Call.ReportsAsync();

        Assert.That(Call.CurrentCard.Text, Does.Contain("1 other company in the last 2 h: LT-2003"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_count_that_differs_widely_is_shown_and_goes_into_the_justification(bool others)
    {
        if (others)
        {
            await ReportedAsync("agila-drone");
        }

        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(150, SharedCause.Yes);
        await Call.TypesAsync("escalate");
        var beside = $"The desk itself counts {(others ? "2 companies with LT-2003 in the last 2 h" : "1 company")}; the engineer 150.";
        Call.Sees(beside);

        await Call.ClicksAsync("Check KB-155");
        await Call.ClicksAsync("Escalate to Tier 2", ("Common symptoms", "No name resolves"), ("Timeline", "Since 09:10"), ("What was tried", "dig"));
        await Bot.DeliversAsync();

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Status, Is.EqualTo(TicketStatus.EscalatedToTier2), "the desk's count decides nothing");
        Assert.That(ticket.Escalation!.Justification, Does.EndWith(beside));
        Assert.That(Tier2.Post.Text, Does.Contain(beside));
    }

    [Test]
    public async Task A_count_that_agrees_is_not_remarked_on()
    {
        await ReportedAsync("agila-drone");
        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(2);

        Assert.That((await Call.TicketAsync()).Escalation!.Justification, Does.Not.Contain("The desk itself counts"));
    }

    [Test]
    public async Task However_many_the_desk_counts_the_engineer_s_facts_decide()
    {
        foreach (var company in new[] { "agila-drone", "harbor", "alagang", "apo-plastics", "ani-seeds", "amihan-air" })
        {
            await ReportedAsync(company);
        }

        await Call.WalksToAsync(CallStep.Categorization);
        await Call.CategorizesAsync(1);

        Call.IsAt(CallStep.Investigation);
        Assert.That((await Call.TicketAsync()).Tier, Is.EqualTo(1));
        Assert.That((await Call.TicketAsync()).Escalation!.Justification, Does.Contain("The desk itself counts 7 companies with LT-2003 in the last 2 h; the engineer 1."));
    }

    /// <summary>Another engineer's call of a company that sees LT-2003.</summary>
    private async Task<TicketId> ReportedAsync(string company)
    {
        var other = Caller();
        await other.OpensAsync();
        var id = other.TicketId;
        await other.GreetsAsync(company: company);
        await other.ReportsAsync();
        Bot.Time.Advance(TimeSpan.FromSeconds(1));
        return id;
    }

    private Call Caller() => new(Bot, TeamsUser.Jun with { Id = $"29:caller-{++callers}", ConversationId = $"a:caller-{callers}" });
}
