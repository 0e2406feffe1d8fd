using System.Text.Json.Nodes;
using LeanTechBot.Cards.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Tickets;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>Two ids can differ in one digit: every card of a call says whose call it is.</summary>
internal sealed class NamedCallTests
{
    /// <summary>Calls whose client nobody knows yet, what belongs to no call, and what peers read (KB-102).</summary>
    private static readonly string[] Unnamed =
    [
        "greeting", "greeting-errors", "greeting-companies", "greeting-unknown-company", "documentation-missing", "documentation-companies",
        "documentation-tier3", "documentation-tier3-resolved", "documentation-tier3-not-confirmed",
        "escalated-tier3", "escalated-tier3-delivered", "escalated-tier3-acknowledged", "concern-added", "not-a-call-errors",
        "case-tier3", "case-tier3-mine", "case-tier3-refreshed", "case-tier3-reminded", "case-tier3-acknowledged", "case-tier3-resolved", "case-tier3-refused",
        "leader-concern", "leader-concern-failing", "leader-tier3", "leader-tier3-delivered", "leader-tier3-acknowledged", "leader-tier3-failing",
        "status-tier3", "status-tier3-acknowledged", "status-tier3-failing", "status-tier3-reply-failing", "status-just-opened", "closed-not-a-call",
        "welcome", "help", "near-miss-no-call", "edited-no-call", "patient-data-long", "no-call", "heard-event-no-call", "no-call-offer", "notice", "error-code", "error-code-informational",
        "answer-no-call", "documents", "record", "record-none", "open-tickets-none", "peer-question", "leader-question-failing", "engineer-acknowledged",
    ];

    private static IEnumerable<string> Named => CardCatalogue.Cards.Keys.Except(Unnamed);

    [TestCaseSource(nameof(Named))]
    public void A_card_of_a_call_names_client_and_company(string name)
    {
        var card = new ShownCard((JsonObject)JsonNode.Parse(CardCatalogue.Cards[name])!);

        Assert.That(card.Text, Does.Contain("Ana Reyes").And.Contain("Northgate"), name);
    }

    [TestCase("Ana Reyes", "northgate", "Ana Reyes, Northgate Logistics")]
    [TestCase("Maria Concepcion Villanueva-Dela Cruz y Santos", "northgate", "Maria Concepcion Villanueva-Dela Cruz y Santos, Northgate L…")]
    [TestCase(null, "northgate", "Northgate Logistics")]
    [TestCase("Ana Reyes", null, "Ana Reyes")]
    [TestCase(null, null, "INC-2026-04-00142")]
    public void A_done_step_keeps_to_one_line(string? client, string? company, string shown)
    {
        var ticket = SampleCall.At(CallStep.Documentation);
        var answers = ticket.Answers
            .With(ticket.Answers.Greeting with { ClientName = client })
            .With(ticket.Answers.Intake with { Summary = new string('x', 79) });
        var view = SampleCall.View(ticket with { Answers = answers, Company = company is null ? null : ticket.Company }, 30);
        var card = new ShownCard((JsonObject)JsonNode.Parse(CardCatalogue.Json(StepDoneCard.Render(view, CallStep.Intake)))!);

        Assert.That(card.Text, Does.Contain($" · {shown} · "));
        Assert.That(card.Text.Length, Is.LessThanOrEqualTo(128));
    }

    [Test]
    public void A_company_that_is_not_in_the_directory_is_named_too() => Assert.That(
        TicketName.Of(SampleCall.At(CallStep.Documentation) with { Company = null, UnlistedCompany = "Sari-Sari Holdings" }),
        Does.EndWith("· Ana Reyes, Sari-Sari Holdings"));
}
