using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Listening;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>KB-601's code sets the severity; another one needs the engineer's reason.</summary>
public sealed class SeverityRuleTests
{
    // At intake: no code, a code, an informational one, with what the engineer chose and why.
    [TestCase("slow", null, null, "asked: severity")]
    [TestCase("slow", "Low", null, "Low")]
    [TestCase("slow", "Critical", null, "Critical")]
    [TestCase("slow", "nonsense", null, "asked: severity")]
    [TestCase("LT-9999", null, null, "asked: severity")]
    [TestCase("LT-2003", null, null, "High from LT-2003")]
    [TestCase("LT-1001 LT-3005 LT-2003", null, null, "Critical from LT-3005")]
    [TestCase("LT-2003", "High", null, "High from LT-2003")]
    [TestCase("LT-2003", "Low", null, "asked: severityReason")]
    [TestCase("LT-2003", "Low", " ", "asked: severityReason")]
    [TestCase("LT-2003", "Low", "test account", "Low because test account")]
    [TestCase("LT-2003", "Critical", "payroll day", "Critical because payroll day")]
    [TestCase("LT-6001", null, null, "Low from LT-6001")]
    [TestCase("LT-6001", "Low", null, "Low from LT-6001")]
    [TestCase("LT-6001", "High", null, "asked: severityReason")]
    public void Intake_settles_it(string summary, string? chosen, string? reason, string settled)
    {
        var answers = new IntakeAnswers { Summary = summary, Severity = chosen, SeverityReason = reason };
        var ticket = SampleCall.At(CallStep.Intake);

        var decision = SeverityRule.Settle(ticket with { Answers = ticket.Answers.With(answers) }, answers, SampleHub.Shipped);

        Assert.That(decision switch
        {
            SeverityDecision.Settled { Assignment: var assignment } => Words(assignment),
            SeverityDecision.Asked { Error: var error } => $"asked: {char.ToLowerInvariant(error.Field[0])}{error.Field[1..]}",
            _ => "",
        }, Is.EqualTo(settled));
    }

    // Afterwards: what was settled, and what a note names then.
    [TestCase("LT-1001", null, null, "LT-3005", "Critical from LT-3005")]
    [TestCase("LT-3005", null, null, "LT-1001", "Critical from LT-3005")]
    [TestCase("slow", "Low", null, "LT-3005", "Critical from LT-3005")]
    [TestCase("slow", "High", null, "LT-1001", "High")]
    [TestCase("slow", "High", null, "LT-2003", "High")]
    [TestCase("slow", "High", null, "LT-6001", "High")]
    [TestCase("LT-2003", "Low", "test account", "LT-3005", "Low because test account")]
    [TestCase("slow", "Low", null, "LT-9999", "Low")]
    [TestCase("LT-6001", null, null, "LT-4010", "Medium from LT-4010")]
    public void A_note_raises_it_and_never_overrules_a_reason(string summary, string? chosen, string? reason, string note, string settled)
    {
        var ticket = SampleCall.Pass(SampleCall.At(CallStep.Intake), new IntakeAnswers
        {
            Summary = summary,
            AffectedSystem = "portal",
            Since = "09:10",
            Severity = chosen,
            SeverityReason = reason,
        });

        var (change, _) = LiveIncidentNotes.Take(ticket, note, HeardText.Plain, SampleHub.Shipped, SampleCall.At(10));

        Assert.That(Words(change.Ticket.Severity!), Is.EqualTo(settled));
    }

    // The code that set it is corrected away: what the engineer chose at intake, else at step 7, else nothing.
    [TestCase("Low", null, "Low")]
    [TestCase(null, "Medium", "Medium")]
    [TestCase("Low", "Medium", "Low")]
    [TestCase("FromTheCode", null, "none")]
    public void Without_a_code_it_is_the_engineer_s_own(string? atIntake, string? atDocumentation, string settled)
    {
        var ticket = SampleCall.At(CallStep.Greeting) with
        {
            Severity = new SeverityAssignment { Severity = Severity.Critical, Code = "LT-3005" },
            ErrorCodes = ["LT-3005"],
            NotedCodes = [],
            Answers = new CallAnswers { Intake = new() { Severity = atIntake }, Documentation = new() { Severity = atDocumentation } },
        };

        var change = TicketCodes.Settle(TicketChange.Of(ticket), SampleHub.Shipped, SampleCall.At(10));

        Assert.That(change.Ticket.Severity is { } severity ? Words(severity) : "none", Is.EqualTo(settled));
        Assert.That(change.Notes.Single().Text, Does.StartWith("LT-3005 is no longer named."));
    }

    [Test]
    public void A_resolved_ticket_keeps_its_severity()
    {
        var (change, codes) = LiveIncidentNotes.Take(SampleCall.At(CallStep.Documentation), "last week it was LT-3005", HeardText.Plain, SampleHub.Shipped, SampleCall.At(40));

        Assert.That(change.Ticket.Severity?.Severity, Is.EqualTo(Severity.High));
        Assert.That(codes.Highest?.Code, Is.EqualTo("LT-3005"));
    }

    private static string Words(SeverityAssignment assignment) =>
        $"{assignment.Severity}{(assignment.Code is { } code ? $" from {code}" : "")}{(assignment.Reason is { } reason ? $" because {reason}" : "")}";
}
