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

    [TestCase("LT-6001", "Scheduled Maintenance")]
    [TestCase("LT-6010", "Backup In Progress")]
    public async Task An_informational_code_needs_no_action_and_offers_the_exclusion(string code, string name)
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync($"Portal shows {code}");
        await Call.ClicksAsync("Back");
        Call.Sees($"{code} {name}");
        Call.Sees("No action: ");

        await Call.ClicksAsync("Announced 48 h ahead: exclude from SLA");

        Call.IsAt(CallStep.Intake);
        Call.Sees("Excluded from SLA");
        Assert.That((await Call.TicketAsync()).Exclusion?.Reason, Is.EqualTo($"{code} {name}, announced 48 h ahead"));
        Assert.That(await Call.NotesAsync(), Has.Some.StartsWith("Excluded from the SLA clocks (KB-310)"));
        Assert.That(Call.CurrentCard.Button("Announced 48 h ahead: exclude from SLA"), Is.Null);
    }

    [Test]
    public async Task The_exclusion_is_offered_for_informational_codes_only()
    {
        await Call.WalksToAsync(CallStep.Investigation);

        Assert.That(Call.CurrentCard.Button("Announced 48 h ahead: exclude from SLA"), Is.Null);
    }
}
