using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Sla;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>KB-310 leaves announced maintenance out of the clocks: offered for KB-601's informational codes, and for nothing else.</summary>
internal sealed class MaintenanceExclusionTests : WalkFixture
{
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

    [Test]
    public async Task The_exclusion_is_refused_once_another_code_explains_the_failure()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-6001");
        var exclude = Call.Chat.Clicking("Announced 48 h ahead: exclude from SLA");
        await Call.TypesAsync("now it shows LT-3005");

        await Call.Chat.SendAsync(exclude);

        var ticket = await Call.TicketAsync();
        Assert.That(ticket.Exclusion, Is.Null);
        Assert.That(ticket.Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" }));
        Call.Sees("LT-3005 Disk Space Critical");
        Call.SeesNot("Excluded from SLA");
    }

    [Test]
    public async Task A_code_that_maintenance_does_not_explain_takes_the_exclusion_back()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-6010");
        await Call.ClicksAsync("Announced 48 h ahead: exclude from SLA");

        await Call.TypesAsync("now it shows LT-3005");

        Assert.That((await Call.TicketAsync()).Exclusion, Is.Null);
        Assert.That(await Call.NotesAsync(), Has.Member("Back in the SLA clocks (KB-310): LT-3005 Disk Space Critical is no announced maintenance."));
    }

    [Test]
    public async Task The_exclusion_goes_with_a_code_that_was_typed_by_mistake()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-6001");
        await Call.ClicksAsync("Announced 48 h ahead: exclude from SLA");
        await Call.ClicksAsync("Back");

        await Call.ReportsAsync("Portal is slow", severity: "Medium");

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Exclusion, ticket.Severity), Is.EqualTo(((SlaExclusion?)null, new SeverityAssignment { Severity = Severity.Medium })));
        Assert.That(await Call.NotesAsync(), Has.Member("Back in the SLA clocks (KB-310): no code of announced maintenance is named any more."));
    }

    [Test]
    public async Task The_exclusion_clicked_twice_is_noted_once()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal shows LT-6001");
        var exclude = Call.Chat.Clicking("Announced 48 h ahead: exclude from SLA");

        await Call.Chat.SendAsync(exclude);
        await Call.Chat.SendAsync(exclude.Repeated(Bot.NextActivityId(), Bot.Time.GetUtcNow()));

        Assert.That((await Call.NotesAsync()).Count(note => note.StartsWith("Excluded from the SLA clocks", StringComparison.Ordinal)), Is.EqualTo(1));
    }
}
