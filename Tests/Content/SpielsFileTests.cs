using System.Text.Json;
using LeanTechBot.Bot.Content;
using LeanTechBot.ServiceDesk.CallFlow;
using LeanTechBot.Tests.Components;
using NUnit.Framework;

namespace LeanTechBot.Tests.Content;

internal sealed class SpielsFileTests
{
    /// <summary>The eight lines of SOP-7005 that have a spiel, in its order: sop-7005-spiels.txt, as the document has them.</summary>
    private static readonly string[] SopLines =
        [.. File.ReadAllLines(Path.Combine(TestsFolder.Path, "Content", "sop-7005-spiels.txt")).Where(line => line.Length > 0)];

    [TestCase(SpielId.Greeting, 0)]
    [TestCase(SpielId.Intake, 1)]
    [TestCase(SpielId.StatusUpdate, 2)]
    [TestCase(SpielId.Resolution, 3)]
    [TestCase(SpielId.InsistsOnEscalation, 4)]
    [TestCase(SpielId.DemandsManager, 5)]
    [TestCase(SpielId.CompanyWideOutage, 6)]
    [TestCase(SpielId.DeEscalation, 7)]
    public void A_spiel_is_word_for_word_the_SOP_s(SpielId id, int line)
    {
        var quoted = SopLines[line][(SopLines[line].IndexOf('“') + 1)..^1];

        Assert.That(SopLines[line], Does.EndWith("”"));
        Assert.That(Shipped().Text(id), Is.EqualTo(quoted));
    }

    [Test]
    public void Every_spiel_has_a_line_of_the_SOP_or_is_marked_as_our_own() =>
        Assert.That(Enum.GetValues<SpielId>().Count(id => !Shipped().Of(id).IsOwnWords), Is.EqualTo(SopLines.Length));

    [TestCase(SpielId.Greeting)]
    [TestCase(SpielId.Intake)]
    [TestCase(SpielId.StatusUpdate, SpielClaim.SpeakerWorksOnIt)]
    [TestCase(SpielId.Resolution, SpielClaim.SpeakerResolvedIt, SpielClaim.Operational)]
    [TestCase(SpielId.InsistsOnEscalation, SpielClaim.IsolatedToCompany, SpielClaim.TierOneScope, SpielClaim.SpeakerWorksOnIt)]
    [TestCase(SpielId.DemandsManager)]
    [TestCase(SpielId.CompanyWideOutage, SpielClaim.IsolatedToCompany, SpielClaim.SpeakerWorksOnIt)]
    [TestCase(SpielId.DeEscalation)]
    [TestCase(SpielId.CaseUpdate, SpielClaim.OtherLevelHasIt)]
    [TestCase(SpielId.CaseResolved, SpielClaim.OtherLevelResolvedIt)]
    public void A_spiel_says_what_it_claims(SpielId id, params SpielClaim[] claims) =>
        Assert.That(Shipped().Of(id).Claims, Is.EqualTo(claims));

    [Test]
    public void An_unknown_claim_or_source_is_named()
    {
        const string Text = """{ "intake": { "text": "Hello", "claims": ["all-is-well"], "source": "SOP-1" } }""";

        var problems = ContentReading.Problems(Text, SpielsFile.Read);

        Assert.That(problems, Has.Some.Contains("\"all-is-well\"").And.Some.Contains("must be \"SOP-7005\" or \"not in SOP-7005\""));
    }

    [TestCase(SpielId.StatusUpdate)]
    [TestCase(SpielId.Resolution)]
    public void The_form_of_address_of_the_SOP_is_chosen(SpielId id)
    {
        var context = new SpielContext { Now = DateTimeOffset.UnixEpoch, ClientName = "Santos", FormOfAddress = FormOfAddress.Ms };

        Assert.That(Shipped().Fill(id, context).Text, Does.Match("^Ms\\.[ \u00a0]Santos, "));
    }

    [Test]
    public void Every_missing_and_every_unknown_key_is_named()
    {
        var problems = ContentReading.Problems("""{ "greetings": "Good day", "intake": "Hello [Who]" }""", SpielsFile.Read);

        Assert.That(problems, Has.Some.Contains("\"greetings\""));
        Assert.That(problems, Has.Some.Contains("[Who]"));
        Assert.That(problems, Has.Exactly(9).Contains("no text"));
    }

    [Test]
    public void A_key_that_comes_twice_is_refused() =>
        Assert.That(ContentReading.Problems("""{ "intake": "Hello", "intake": "Hi" }""", SpielsFile.Read), Has.One.Contains("Duplicate properties"));

    [Test]
    public void A_key_is_the_kebab_case_name_of_its_spiel()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(ContentReading.ShippedFile("spiels.json")));

        Assert.That(file.RootElement.EnumerateObject().Select(property => property.Name), Is.EqualTo(Enum.GetValues<SpielId>().Select(SpielsFile.KeyOf)));
    }

    private static SpielBook Shipped() => ContentReading.Shipped("spiels.json", SpielsFile.Read).Content;
}
