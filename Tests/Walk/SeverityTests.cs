using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using NUnit.Framework;

namespace LeanTechBot.Tests.Walk;

/// <summary>A severity has one origin at a time, a code or the engineer, and every change of it is noted.</summary>
internal sealed class SeverityTests : WalkFixture
{
    private static readonly SeverityAssignment FromDisk = new() { Severity = Severity.Critical, Code = "LT-3005" };

    [Test]
    public async Task One_chosen_at_step_7_is_noted()
    {
        await DocumentsAnIncidentAsync();

        await Call.ClicksAsync("Save", ("Severity", "Low"));

        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(new SeverityAssignment { Severity = Severity.Low }));
        Assert.That(await Call.NotesAsync(), Has.Member("Severity Low, chosen by the engineer."));
    }

    [TestCase("Save")]
    [TestCase("Ask a peer")]
    public async Task One_that_a_code_has_set_meanwhile_stays_at_step_7_and_that_is_said(string button)
    {
        await DocumentsAnIncidentAsync();
        var late = Call.Chat.Clicking(button, ("Severity", "Low"), ("eirReference", "EIR-2026-03-001"));
        await Call.TypesAsync("portal shows LT-3005");

        await Call.Chat.SendAsync(late);

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Severity, ticket.Answers.Documentation.EirReference), Is.EqualTo((FromDisk, "EIR-2026-03-001")));
        Assert.That(await Call.NotesAsync(), Has.Member("Severity Low was typed at step 7 and not taken, for there is one: Severity Critical, from LT-3005 (KB-601)."));
        if (button == "Save")
        {
            Call.Sees("✗ Not taken: the severity is Critical by now. Step 2 changes it.");
        }
    }

    [Test]
    public async Task The_same_one_typed_again_at_step_7_is_no_matter()
    {
        await DocumentsAnIncidentAsync();
        var late = Call.Chat.Clicking("Save", ("Severity", "Critical"));
        await Call.TypesAsync("portal shows LT-3005");

        await Call.Chat.SendAsync(late);

        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(FromDisk));
        Assert.That(await Call.NotesAsync(), Has.None.Contains("not taken"));
    }

    [Test]
    public async Task One_from_a_code_that_was_typed_by_mistake_goes_back_to_the_engineer_s_own()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ReportsAsync("Portal is slow", severity: "Low");
        await Call.CategorizesAsync();
        await Call.ClicksAsync("Update sent", ("What the logs say", "LT-3005"));
        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(FromDisk));

        await Call.ClicksAsync("Update sent", ("What the logs say", "another host's disk is full"));

        var ticket = await Call.TicketAsync();
        Assert.That((ticket.Severity, ticket.ErrorCodes.Length), Is.EqualTo((new SeverityAssignment { Severity = Severity.Low }, 0)));
        Assert.That(await Call.NotesAsync(), Has.Member("LT-3005 is no longer named. Severity Low, chosen by the engineer."));
    }

    [Test]
    public async Task One_from_a_code_that_was_typed_by_mistake_goes_back_to_none()
    {
        await Call.WalksToAsync(CallStep.Intake);
        await Call.ClicksAsync("Ask a peer", ("Summary in one line", "Portal shows LT-3005"));
        await Call.ClicksAsync("Back to the call");
        Assert.That((await Call.TicketAsync()).Severity, Is.EqualTo(FromDisk));

        await Call.ReportsAsync("Portal is slow");

        Call.Sees("✗ No known error code sets the severity. Choose one.");
        Assert.That((await Call.TicketAsync()).Severity, Is.Null);
        Assert.That(await Call.NotesAsync(), Has.Member("LT-3005 is no longer named. The severity is to be chosen."));
    }

    /// <summary>Ransomware, said at step 1: the call stands at step 7 without a severity.</summary>
    private async Task DocumentsAnIncidentAsync()
    {
        await Call.OpensAsync();
        await Call.SaysRansomwareAsync();
        await Call.GoesOnAsync();
        Call.IsAt(CallStep.Documentation);
    }
}
