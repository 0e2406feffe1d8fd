using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A caller whose company is not in the directory: the name is kept as typed, the Team Leader is told, and the call goes on.</summary>
internal sealed class UnlistedCompanyTests : TeamFixture
{
    private const string Unknown = "Qqqqzzzz Holdings";

    [TestCase(Unknown, Description = "nothing is near")]
    [TestCase("agila", Description = "several match")]
    [TestCase("northgaet", Description = "one is near")]
    public async Task The_name_is_kept_the_leader_is_told_and_the_call_goes_on(string typed)
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(company: typed);
        Call.IsAt(CallStep.Greeting);

        await Call.ClicksAsync("Not in the directory");

        Call.IsAt(CallStep.Intake);
        Call.Sees($"Ana Reyes · {typed} (not in the directory)");
        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Company, ticket.UnlistedCompany), Is.EqualTo(((LeanTechBot.ServiceDesk.Clients.ClientCompany?)null, typed)));
        await Bot.DeliversAsync();
        Assert.That(Lea.Chat.Text, Does.Contain("a client company is not in the directory").And.Contain(typed).And.Contain("Ana Reyes").And.Contain("INC-2026-03-00001"));
    }

    [Test]
    public async Task It_is_not_offered_before_a_name_was_searched()
    {
        await Call.OpensAsync();
        Assert.That(Call.CurrentCard.Button("Not in the directory"), Is.Null);

        await Call.GreetsAsync(company: " ");

        Assert.That(Call.CurrentCard.Button("Not in the directory"), Is.Null);
    }

    [Test]
    public async Task What_else_is_missing_is_asked_and_the_leader_is_told_once()
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Next: intake", ("Client name", "Ana Reyes"), ("Company", Unknown));

        await Call.ClicksAsync("Not in the directory");
        Call.IsAt(CallStep.Greeting);
        Call.Sees("✗ Choose how the identity was confirmed");
        Assert.That(Call.CurrentCard.ValueOf("Company"), Is.EqualTo(Unknown));
        await Call.ClicksAsync("Next: intake", ("Identity", "Known contact"), ("employeeId", "LT-T1-007"));
        Call.IsAt(CallStep.Intake);
        await Call.ClicksAsync("Back");
        await Call.ClicksAsync("Next: intake");

        Call.IsAt(CallStep.Intake);
        await Bot.DeliversAsync();
        Assert.That(Lea.Chat.Messages.Count(message => message.Card is { } card && card.ToJsonString().Contains("not in the directory", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_company_found_later_takes_its_place()
    {
        await UnlistedAsync();
        await Call.ClicksAsync("Back");

        await Call.ClicksAsync("Next: intake", ("Company", "northgate"));

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Company?.Code, ticket.UnlistedCompany), Is.EqualTo(("northgate", (string?)null)));
    }

    [Test]
    public async Task The_ticket_can_be_documented_and_closed()
    {
        await UnlistedAsync();
        var id = Call.TicketId;
        await Call.ClicksAsync("Next: categorize", ("Affected system", "portal"), ("Summary in one line", "Portal shows LT-2003"), ("Since when?", "09:10"), ("Users affected", "1"),
            ("What the client reports (optional now)", "The portal stopped loading."));
        await Call.CategorizesAsync();
        await Call.InvestigatesAsync("dead nameserver", "corrected");
        await Call.ResolvesAsync();
        await Call.PassesAsync();
        Call.Sees($"{Unknown} (not in the directory)");

        await Call.ClosesAsync();

        Assert.That((await Bot.Desk.FindAsync(id, default))!.Lifecycle.IsOpen, Is.False);
    }

    [Test]
    public async Task At_step_7_it_is_kept_too()
    {
        await Call.OpensAsync();
        await Call.SaysRansomwareAsync();
        await Call.ClicksAsync("Next: document");
        await Call.ClicksAsync("Save", ("Company", Unknown));
        Call.Sees("No client company matches.");

        await Call.ClicksAsync("Not in the directory");

        Assert.That((await Call.TicketAsync()).UnlistedCompany, Is.EqualTo(Unknown));
        Call.Sees($"{Unknown} (not in the directory)");
        await Bot.DeliversAsync();
        Assert.That(Lea.Chat.Text, Does.Contain("a client company is not in the directory"));
    }

    [Test]
    public async Task A_question_to_peers_does_not_name_it()
    {
        await UnlistedAsync();

        await Call.TypesAsync("ask has anyone seen this at Qqqqzzzz Holdings?");

        Assert.That(Call.CurrentCard.Text, Does.Contain("[company]").And.Not.Contain("has anyone seen this at Qqqqzzzz"));
    }

    private async Task UnlistedAsync()
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(company: Unknown);
        await Call.ClicksAsync("Not in the directory");
    }
}
