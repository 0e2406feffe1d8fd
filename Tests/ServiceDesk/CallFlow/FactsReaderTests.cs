using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Cards;
using NUnit.Framework;

namespace LeanTechBot.Tests.ServiceDesk.CallFlow;

/// <summary>KB-155's facts as an engineer types them.</summary>
public sealed class FactsReaderTests
{
    private static readonly int Most = SampleHub.Shipped.Escalation.ServicedCompanies;

    [TestCase("1", 1)]
    [TestCase(" 149 ", 149)]
    [TestCase("150", 150)]
    [TestCase("300", 300)]
    [TestCase("301", null)]
    [TestCase("0", null)]
    [TestCase("-5", null)]
    [TestCase("+5", null)]
    [TestCase("1.5", null)]
    [TestCase("1,000", null)]
    [TestCase("many", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    [TestCase("5000", null)]
    [TestCase("99999999999999999999", null)]
    public void Companies_are_a_whole_number_of_those_we_serve(string? typed, int? read)
    {
        var (facts, errors) = Read(new() { Companies = typed, SharedCause = "No", Concern = "None" });

        Assert.That(facts.Companies, Is.EqualTo(read));
        Assert.That(errors, read is null ? Is.EqualTo(new[] { "Companies" }) : Is.Empty);
    }

    [Test]
    public void All_the_companies_can_be_affected_and_no_more()
    {
        Assert.That(Read(new() { Companies = $"{Most}", SharedCause = "No", Concern = "None" }).Errors, Is.Empty);
        Assert.That(Read(new() { Companies = $"{Most + 1}", SharedCause = "No", Concern = "None" }).Errors, Is.EqualTo(new[] { "Companies" }));
    }

    [TestCase(null, null, null, "Concern,Companies,SharedCause")]
    [TestCase("1", "No", null, "Concern")]
    [TestCase("1", null, "None", "SharedCause")]
    [TestCase("1", "Yes", "None", "Infrastructure")]
    [TestCase("1", "NotKnown", "None", "")]
    [TestCase(null, null, "Ransomware", "")]
    [TestCase("x", "Yes", "DataLoss", "")]
    [TestCase("1", "No", "Nonsense", "Concern")]
    [TestCase("1", "No", "DataLoss,DataExfiltration", "Concern")]
    [TestCase("1", "No,Yes", "None", "SharedCause")]
    public void What_is_missing_is_asked_unless_a_concern_makes_it_wait(string? companies, string? cause, string? concern, string asked) =>
        Assert.That(string.Join(',', Read(new() { Companies = companies, SharedCause = cause, Concern = concern }).Errors), Is.EqualTo(asked));

    [TestCase("2026-04-18", "09:38", "")]
    [TestCase("2026-04-18", "09:39", "")]
    [TestCase("2026-04-18", "09:40", "DiscoveredTime")]
    [TestCase("2027-04-18", "09:38", "DiscoveredTime")]
    [TestCase("0001-01-01", "00:00", "")]
    [TestCase("18.04.2026", "9:38", "")]
    public void A_concern_is_not_discovered_in_the_future(string date, string time, string asked) =>
        Assert.That(string.Join(',', Read(new() { Concern = "Ransomware", DiscoveredDate = date, DiscoveredTime = time }).Errors), Is.EqualTo(asked));

    private static (LeanTechBot.ServiceDesk.Escalation.EscalationFacts Facts, IEnumerable<string> Errors) Read(CategorizationAnswers answers)
    {
        var (facts, errors) = FactsReader.Read(answers, GateQuestion.Everything, SampleHub.Shipped, SampleCall.At(6));
        return (facts, errors.Select(error => error.Field));
    }
}
