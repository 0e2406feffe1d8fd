using LeanTechBot.Cards.Steps;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.ServiceDesk.Escalation;
using LeanTechBot.Tests.Drivers;
using NUnit.Framework;

namespace LeanTechBot.Tests.Cards;

/// <summary>What KB-155 would say now, in one line of the step's card, with what is still to be found out.</summary>
internal sealed class StandingLineTests
{
    [TestCase(null, null, null, "Tier 1 · not known: companies, shared cause, security")]
    [TestCase("12", null, null, "Tier 1 · 12 of 150 companies · not known: shared cause, security")]
    [TestCase("12", SharedCause.NotKnown, SecurityConcern.None, "Tier 1 · 12 of 150 companies · no security concern · not known: shared cause")]
    [TestCase("12", SharedCause.No, null, "Tier 1 · 12 of 150 companies · shared cause: no · not known: security")]
    [TestCase("12", SharedCause.No, SecurityConcern.None, "Tier 1 · 12 of 150 companies · shared cause: no · no security concern")]
    [TestCase("200", null, SecurityConcern.None, "not eligible for Tier 2: consult · 200 of 150 companies · no security concern · not known: shared cause")]
    [TestCase("200", SharedCause.No, SecurityConcern.None, "Tier 1 · 200 of 150 companies · shared cause: no · no security concern")]
    [TestCase("149", SharedCause.Yes, SecurityConcern.None, "not eligible for Tier 2: consult · 149 of 150 companies · shared cause: yes, DNS · no security concern")]
    [TestCase("many", SharedCause.Yes, null, "not eligible for Tier 2: consult · shared cause: yes, DNS · not known: companies, security")]
    [TestCase("150", SharedCause.Yes, null, "Tier 2 · 150 of 150 companies · shared cause: yes, DNS · not known: security")]
    [TestCase(null, null, SecurityConcern.Ransomware, "Tier 3, when its details are complete · security: Ransomware, suspected")]
    public void It_says_where_it_stands_what_is_known_and_what_is_not(string? companies, SharedCause? cause, SecurityConcern? concern, string standing) =>
        Assert.That(Line(new CategorizationAnswers { Companies = companies, SharedCause = cause?.ToString(), Infrastructure = "DNS", Concern = concern?.ToString() }), Is.EqualTo($"KB-155 now: {standing}"));

    [Test]
    public void A_complete_security_case_is_Tier_3() => Assert.That(Line(SampleCall.Security), Is.EqualTo("KB-155 now: Tier 3 · security: Ransomware, suspected"));

    private static string Line(CategorizationAnswers answers)
    {
        var ticket = SampleCall.At(CallStep.Intake);
        var card = StepCard.Render(SampleCall.View(ticket with { Answers = ticket.Answers.With(answers) }));
        return new ShownCard(System.Text.Json.Nodes.JsonNode.Parse(CardCatalogue.Json(card))!.AsObject()).Lines.Single(line => line.StartsWith("KB-155 now", StringComparison.Ordinal));
    }
}
