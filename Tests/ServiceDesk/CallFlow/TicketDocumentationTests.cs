using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>SOP-7010's fields: what is missing, what fills it in place, and that none stays blank on a closed ticket.</summary>
public sealed class TicketDocumentationTests
{
    private static readonly Ticket Blank = SampleCall.At(CallStep.Greeting) with { Step = CallStep.Documentation, Answers = new() };

    [Test]
    public void The_fields_are_SOP_7010_s_in_its_order() => Assert.That(TicketDocumentation.FieldsOf(Blank, SampleCall.At(6)).Select(field => field.Name), Is.EqualTo(new[]
    {
        "Ticket ID", "Date/Time Created", "Client Name", "Company", "Contact Method", "Assigned Engineer", "Issue Summary", "Issue Description", "Live Incident Notes", "Severity",
        "Affected System", "Impact Scope", "Root Cause", "Resolution Steps", "Resolution Time", "Escalation", "EIR", "Status",
    }));

    [TestCase("Client Name", "Ana Reyes", "Ana Reyes")]
    [TestCase("Client Name", "N/A", "N/A")]
    [TestCase("Company", "northgate", "Northgate Logistics (northgate)")]
    [TestCase("Contact Method", "Phone", "Phone")]
    [TestCase("Assigned Engineer", "LT-T1-007", "Mara Santos (LT-T1-007)")]
    [TestCase("Issue Summary", "Portal is down", "Portal is down")]
    [TestCase("Issue Description", "N/A", "N/A")]
    [TestCase("Severity", "Critical", "Critical")]
    [TestCase("Affected System", "portal", "portal")]
    [TestCase("Impact Scope", "1", "1 user, 1 company")]
    [TestCase("Impact Scope", "12", "12 users, 1 company")]
    [TestCase("Impact Scope", "N/A", "N/A, 1 company")]
    [TestCase("Root Cause", "Dead nameserver", "Dead nameserver")]
    [TestCase("Resolution Steps", "Restarted it", "Restarted it")]
    [TestCase("Escalation", "One server only", "One server only")]
    public void A_missing_field_is_filled_in_place(string name, string entry, string value)
    {
        var missing = TicketDocumentation.MissingOf(Blank, SampleCall.At(6)).Single(field => field.Name == name);

        var filled = DocumentationEntry.Fill(Blank, Entered(missing.Answer!, entry), SampleHub.Shipped);

        Assert.That(filled.Errors, Is.Empty);
        Assert.That(TicketDocumentation.FieldsOf(filled.Ticket, SampleCall.At(6)).Single(field => field.Name == name).Value, Is.EqualTo(value));
    }

    [TestCase("Client Name")]
    [TestCase("Issue Summary")]
    [TestCase("Root Cause")]
    [TestCase("Escalation")]
    public void Blanks_fill_nothing(string name)
    {
        var missing = TicketDocumentation.MissingOf(Blank, SampleCall.At(6)).Single(field => field.Name == name);

        var filled = DocumentationEntry.Fill(Blank, Entered(missing.Answer!, "  "), SampleHub.Shipped);

        Assert.That(TicketDocumentation.MissingOf(filled.Ticket, SampleCall.At(6)).Select(field => field.Name), Has.Member(name));
    }

    [Test]
    public void A_blank_entry_wipes_out_nothing()
    {
        var complete = SampleCall.At(CallStep.Documentation);

        var filled = DocumentationEntry.Fill(complete, new DocumentationAnswers(), SampleHub.Shipped);

        Assert.That(TicketDocumentation.FieldsOf(filled.Ticket, SampleCall.At(30)), Is.EqualTo(TicketDocumentation.FieldsOf(complete, SampleCall.At(30))));
    }

    [TestCase(nameof(DocumentationAnswers.Company), "agila")]
    [TestCase(nameof(DocumentationAnswers.Company), "qqqqzzzz")]
    [TestCase(nameof(DocumentationAnswers.EmployeeId), "seven")]
    public void What_cannot_be_understood_is_asked_again(string answer, string entry) =>
        Assert.That(DocumentationEntry.Fill(Blank, Entered(answer, entry), SampleHub.Shipped).Errors.Select(error => error.Field), Is.EqualTo(new[] { answer }));

    [Test]
    public void A_Tier_1_ticket_needs_no_EIR_and_an_escalated_one_does()
    {
        Assert.That(Eir(SampleCall.At(CallStep.Documentation)), Is.EqualTo("Not required at Tier 1"));
        Assert.That(Eir(SampleCall.AtTier2()), Is.Null);
        Assert.That(Eir(SampleCall.AtTier3()), Is.Null);
        Assert.That(Eir(DocumentationEntry.Fill(SampleCall.AtTier3(), new() { EirReference = "EIR-00142" }, SampleHub.Shipped).Ticket), Is.EqualTo("EIR-00142"));

        static string? Eir(Ticket ticket) => TicketDocumentation.FieldsOf(ticket, SampleCall.At(30)).Single(field => field.Name == "EIR").Value;
    }

    [Test]
    public void An_incomplete_ticket_is_neither_resolved_nor_closed()
    {
        var incomplete = SampleCall.At(CallStep.Documentation) with { Answers = SampleCall.At(CallStep.Documentation).Answers with { Resolution = new() { MonitorSuccess = true, StatusOperational = true, StepsTaken = "Restarted" } } };

        var closed = DocumentationStep.Close(incomplete, new() { ClientConfirmed = true }, SampleHub.Shipped, SampleCall.At(40));

        Assert.That((closed as StepOutcome.Stay)?.Errors.Select(error => error.Field), Is.EqualTo(new[] { nameof(DocumentationAnswers.RootCause) }));
    }

    private static DocumentationAnswers Entered(string answer, string entry)
    {
        var answers = new DocumentationAnswers();
        typeof(DocumentationAnswers).GetProperty(answer)!.SetValue(answers, entry);
        return answers;
    }
}
