using LeanTechBot.ServiceDesk.CallFlow;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>Step 1: who is calling, from which company, since when.</summary>
internal sealed class IdentificationTests : WalkFixture
{
    [TestCase("northgate", "Northgate Logistics")]
    [TestCase("Northgate Logistics", "Northgate Logistics")]
    [TestCase("NORTHGATE", "Northgate Logistics")]
    [TestCase("harbor freight", "Harbor Freight Systems")]
    public async Task A_company_is_found_by_code_name_or_part(string typed, string found)
    {
        await Call.OpensAsync();

        await Call.GreetsAsync(company: typed);

        Assert.That((await Call.TicketAsync()).Company?.Name, Is.EqualTo(found));
    }

    [Test]
    public async Task Several_companies_are_offered_to_pick_from()
    {
        await Call.OpensAsync();
        await Call.GreetsAsync(company: "agila");

        Call.IsAt(CallStep.Greeting);
        Call.Sees("companies match \"agila\"");
        await Call.ClicksAsync("Next: intake", ("Company", "Agila Drone Mapping (agila-drone)"));

        Call.IsAt(CallStep.Intake);
        Assert.That((await Call.TicketAsync()).Company?.Code, Is.EqualTo("agila-drone"));
    }

    [Test]
    public async Task An_unknown_company_is_said_so()
    {
        await Call.OpensAsync();

        await Call.GreetsAsync(company: "qqqqzzzz");

        Call.IsAt(CallStep.Greeting);
        Call.Sees("No client company matches \"qqqqzzzz\".");
        Assert.That((await Call.TicketAsync()).Company, Is.Null);
    }

    [Test]
    public async Task Everything_that_is_missing_is_said_at_once_and_what_was_typed_stays()
    {
        await Call.OpensAsync();

        await Call.ClicksAsync("Next: intake", ("Client name", "Ana"));

        Call.Sees("✗ Which company?");
        Call.Sees("✗ Choose how the identity was confirmed");
        Call.Sees("✗ Your employee id looks like LT-T1-001.");
        Assert.That(Call.CurrentCard.ValueOf("Client name"), Is.EqualTo("Ana"));
    }

    [TestCase("LT-T1-7")]
    [TestCase("lt-t1-007")]
    public async Task An_employee_id_is_kept_in_one_form(string typed)
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Next: intake", ("Client name", "Ana"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", typed));

        Assert.That((await Call.TicketAsync()).Engineer.EmployeeId, Is.EqualTo(typed.ToUpperInvariant()));
    }

    [TestCase("007")]
    [TestCase("LT-2003")]
    [TestCase("me")]
    public async Task What_is_no_employee_id_is_refused(string typed)
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Next: intake", ("Client name", "Ana"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", typed));

        Call.IsAt(CallStep.Greeting);
        Assert.That((await Call.TicketAsync()).Engineer.EmployeeId, Is.Null);
    }

    [TestCase("2026-03-18", "09:31", true)]
    [TestCase("2026-03-18", "09:32", false)]
    [TestCase("2026-03-19", "09:00", false)]
    [TestCase("2026-03-17", "23:59", true)]
    public async Task First_contact_is_not_in_the_future(string date, string time, bool taken)
    {
        await Call.OpensAsync();
        await Call.ClicksAsync("Next: intake",
            ("Client name", "Ana"), ("Company", "northgate"), ("Identity", "Known contact"), ("employeeId", "LT-T1-007"), ("firstContactDate", date), ("firstContactTime", time));

        Call.IsAt(taken ? CallStep.Intake : CallStep.Greeting);
        Assert.That(Call.Chat.Text.Contains("First contact cannot be in the future.", StringComparison.Ordinal), Is.Not.EqualTo(taken));
    }

    [TestCase("alagang", "HIPAA")]
    [TestCase("agila-collections", "PCI")]
    [TestCase("amihan-hr", "GDPR")]
    [TestCase("agila-drone", "SOC2")]
    [TestCase("harbor", "DPA")]
    public async Task The_data_privacy_tag_of_the_company_is_reminded_of(string company, string tag)
    {
        await Call.OpensAsync();

        await Call.GreetsAsync(company: company);

        Assert.That(Call.CurrentCard.Text, Does.Contain(tag));
    }

    [TestCase(0, "morning")]
    [TestCase(11, "morning")]
    [TestCase(12, "afternoon")]
    [TestCase(17, "afternoon")]
    [TestCase(18, "evening")]
    [TestCase(23, "evening")]
    public async Task The_greeting_goes_by_Philippine_time(int hour, string part)
    {
        var next = new DateTimeOffset(2026, 3, 19, hour, 0, 0, TimeSpan.FromHours(8));
        Bot.Time.Advance(next - Bot.Time.GetUtcNow());

        await Call.OpensAsync();

        Call.Sees($"“Good {part}, this is Mara Santos");
    }

    [TestCase("0001-01-01", "00:00")]
    [TestCase("0001-01-01", "07:59")]
    [TestCase("1026-03-18", "09:30")]
    [TestCase("9999-12-31", "23:59")]
    public async Task A_first_contact_of_another_age_is_asked_again_and_nothing_is_lost(string date, string time)
    {
        await Call.OpensAsync();

        await Call.ClicksAsync("Next: intake", ("Client name", "Ana Reyes"), ("First contact", date), ("Time (PHT)", time));

        Call.IsAt(CallStep.Greeting);
        Call.Sees("✗ When did the client first make contact?");
        Assert.That(Call.CurrentCard.ValueOf("Client name"), Is.EqualTo("Ana Reyes"));
    }

    [Test]
    public async Task An_employee_id_given_at_the_last_step_is_not_asked_again()
    {
        await Call.OpensAsync();
        await Call.SaysRansomwareAsync();
        await Call.ClicksAsync("Next: document");
        await Call.ClicksAsync("Save", ("Your employee id", "LT-T1-007"));

        await Call.TypesAsync("new");

        Call.IsAt(CallStep.Greeting);
        Assert.That(Call.CurrentCard.Inputs.Where(input => input.Id == "employeeId"), Is.Empty);
    }
}
